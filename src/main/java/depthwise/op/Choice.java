package depthwise.op;

/** One of the values of an attribute that is chosen from a list; its constants are those of an enum. */
public interface Choice {
    /** Its name in files and on the command line. */
    String id();

    /** Its name in the papers, the same in every language; the id where they have none. */
    default String symbol() {
        return id();
    }
}

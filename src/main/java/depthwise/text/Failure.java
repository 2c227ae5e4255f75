package depthwise.text;

/**
 * Something that a person asked for cannot be done; carries the one sentence that names the cause and the cure. Views
 * show it beside its cause, the command line prints it and exits with 2.
 */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public Failure(Message reason) {
        this(reason, null);
    }

    public Failure(Message reason, Throwable cause) {
        super(reason.key(), cause);
        this.reason = reason;
    }

    /** A failure whose sentence stands under {@code key} in the bundles. */
    public static Failure of(String key, Object... arguments) {
        return new Failure(Message.of(key, arguments));
    }

    public Message reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return Messages.english().say(reason);
    }
}

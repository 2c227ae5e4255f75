package depthwise;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The rooms of the house, lowest first, and whom each of them may see. What a room may see, it may see with everything
 * that stands below.
 */
enum Room {
    TEXT("words and failures serve every room, so they can know of none"),
    TENSOR("numbers in a shape mean nothing by themselves; meaning is added above"),
    OP("an operation is told by its attributes and its input alone", TENSOR),
    GRAPH("the graph wires any operations and must not know which families use it", OP),
    BLOCK("a block is a small graph; which architectures are built of it is not its matter", GRAPH),
    ZOO("an architecture is its paper's table over blocks, whoever opens, runs or draws it", BLOCK),
    WEIGHTS("parameters belong to a graph by path; how they are used is the engine's matter", GRAPH),
    ENGINE("the engine runs any graph with weights and must not know a family by name", WEIGHTS),
    EXCHANGE("other programs' files speak of graphs and weights, not of windows or runs", WEIGHTS, ZOO),
    IMAGE("a picture becomes numbers the same way whatever network looks at it", TENSOR),
    MANIFOLD("the experiment needs the activations and its algebra, and no network", OP),
    DOCUMENT("an edit changes the open graph; running and drawing follow it and never lead", BLOCK, ZOO),
    LESSON(
            "a lesson says what to open, select and try; the window obeys it, not the other way round",
            ZOO,
            DOCUMENT,
            MANIFOLD),
    CLI(
            "the command line must work on a machine without a display",
            ENGINE,
            EXCHANGE,
            IMAGE,
            MANIFOLD,
            DOCUMENT,
            LESSON),
    UI_WORKBENCH(
            "the session's state is tested without controls, so it knows no view",
            ENGINE,
            EXCHANGE,
            IMAGE,
            MANIFOLD,
            DOCUMENT,
            LESSON),
    UI_COMMON(
            "what all views share can know of none of them, nor of the session",
            ENGINE,
            EXCHANGE,
            IMAGE,
            MANIFOLD,
            DOCUMENT,
            LESSON),
    UI("a view shows the session; the command line and the launcher stand beside it or above", UI_WORKBENCH, UI_COMMON),
    APP("the launcher wires everything together", CLI, UI);

    private final String reason;

    private final List<Room> row;

    Room(String reason, Room... row) {
        this.reason = reason;
        this.row = List.of(row);
    }

    /** The package, below which the room's classes lie. */
    String packageName() {
        return "depthwise." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    String reason() {
        return reason;
    }

    /** This room, and every one that it may see. */
    Set<Room> sees() {
        Set<Room> rooms = EnumSet.of(this, TEXT);
        for (Room room : row) {
            rooms.addAll(room.sees());
        }
        return rooms;
    }
}

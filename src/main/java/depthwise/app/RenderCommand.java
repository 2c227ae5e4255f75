package depthwise.app;

import depthwise.cli.Network;
import depthwise.cli.NetworkArguments;
import depthwise.cli.WeightArgument;
import depthwise.document.Subject;
import depthwise.text.Failure;
import depthwise.text.Messages;
import depthwise.ui.common.Theme;
import depthwise.ui.maps.MapsView;
import depthwise.ui.render.PngFile;
import depthwise.ui.workbench.OpenPicture;
import depthwise.ui.workbench.WeightChoice;
import depthwise.ui.workbench.Workbench;
import depthwise.zoo.Resolution;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code depthwise render}: a picture of one of the program's own views, without a display. */
@Command(name = "render")
final class RenderCommand implements Runnable {
    private static final int LARGEST = 8192;

    private final PrintWriter err;
    private final Messages messages;

    @Mixin
    private NetworkArguments arguments;

    @Option(names = "--view", required = true, paramLabel = "graph|maps|cost", descriptionKey = "cli.option.view")
    private View view;

    @Option(names = "--out", required = true, paramLabel = "FILE.png", descriptionKey = "cli.option.out")
    private Path out;

    @Option(names = "--node", paramLabel = "PATH", descriptionKey = "cli.option.node")
    private String node;

    @Option(names = "--open", paramLabel = "PATH", descriptionKey = "cli.option.open")
    private List<String> open = new ArrayList<>();

    @Option(names = "--image", paramLabel = "FILE", descriptionKey = "cli.option.image")
    private Path image;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1366x768", descriptionKey = "cli.option.size")
    private String size;

    @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light", descriptionKey = "cli.option.theme")
    private Theme theme;

    /** Which view. */
    private enum View {
        GRAPH {
            @Override
            Parent of(Wiring wiring) {
                return wiring.canvasView().withoutTools();
            }
        },
        MAPS {
            @Override
            Parent of(Wiring wiring) {
                return wiring.mapsView(MapsView.Size.FULL);
            }
        },
        COST {
            @Override
            Parent of(Wiring wiring) {
                return wiring.costView();
            }
        };

        abstract Parent of(Wiring wiring);
    }

    RenderCommand(PrintWriter err, Messages messages) {
        this.err = err;
        this.messages = messages;
    }

    @Override
    public void run() {
        Resolution pixels = pixels();
        Network network = arguments.load();
        Subject subject = new Subject.Network(network.architecture(), network.size());
        WeightChoice choice = choice(network.choice(), subject);
        choice.remark().ifPresent(remark -> err.println("depthwise: " + messages.say(remark)));
        try (Darkroom darkroom = new Darkroom(Home.find(), subject, messages, pixels)) {
            darkroom.prepare(
                    session -> picture(session).ifPresent(session.workbench().pictureProperty()::set));
            darkroom.prepare(session -> session.workbench().use(choice));
            darkroom.prepare(session -> select(session.workbench()));
            PngFile.write(out, darkroom.photograph(this::shown, pixels.width(), pixels.height(), theme));
        }
    }

    private Parent shown(Wiring wiring) {
        open.forEach(path -> {
            wiring.canvas().reveal(path);
            wiring.canvas().open().add(path);
        });
        return view.of(wiring);
    }

    /** {@code --size} is written width first, as screens are. */
    private Resolution pixels() {
        Resolution widthFirst = Resolution.parse(size);
        int shorter = Math.min(widthFirst.width(), widthFirst.height());
        int longer = Math.max(widthFirst.width(), widthFirst.height());
        if (shorter < 1 || longer > LARGEST) {
            throw Failure.of("render.problem.size", size, LARGEST);
        }
        return new Resolution(widthFirst.width(), widthFirst.height());
    }

    private Optional<OpenPicture> picture(Session session) {
        return Optional.ofNullable(image)
                .or(() -> session.library().files().stream().findFirst())
                .map(session.library()::open);
    }

    private static WeightChoice choice(WeightArgument weights, Subject subject) {
        return weights.file()
                .map(file -> WeightChoice.stored(file, subject))
                .orElseGet(() -> WeightChoice.rule(weights.title(), weights.source()));
    }

    private void select(Workbench workbench) {
        open.forEach(path -> requireNode(workbench, path));
        if (node != null) {
            requireNode(workbench, node);
            workbench.selectionProperty().set(node);
        }
    }

    private static void requireNode(Workbench workbench, String path) {
        if (workbench.analysis().report(path).isEmpty()) {
            throw Failure.of("document.problem.noNode", path);
        }
    }
}

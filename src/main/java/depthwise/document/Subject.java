package depthwise.document;

import depthwise.block.BlockCatalog;
import depthwise.graph.Graph;
import depthwise.graph.Node;
import depthwise.op.Input;
import depthwise.op.Output;
import depthwise.tensor.Shape;
import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import depthwise.zoo.Zoo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a document starts from, before any edit. */
public sealed interface Subject {
    /** What files and the command line call it. */
    String key();

    /** What a person calls it. */
    Message title();

    /** The graph before any edit. */
    Graph base();

    /** The size it is built in. */
    Configuration configuration();

    /** The same in another size. */
    Subject with(Configuration configuration);

    /** The architecture, if it is one. */
    default Optional<Architecture> architecture() {
        return Optional.empty();
    }

    /** Whether {@code other} is the same in whatever size. */
    default boolean isSameInAnySize(Subject other) {
        return with(other.configuration()).equals(other);
    }

    /** What can be opened, each in its usual size: the architectures, then the blocks that take a picture. */
    static List<Subject> all() {
        Stream<Subject> networks = Zoo.all().stream().map(Network::of);
        Stream<Subject> blocks = BlockCatalog.all().stream()
                .filter(example -> example.input() instanceof Shape.Maps)
                .map(Block::of);
        return Stream.concat(networks, blocks).toList();
    }

    /** Which of {@link #all} is called {@code key}. */
    static Optional<Subject> find(String key) {
        return all().stream().filter(subject -> subject.key().equals(key)).findFirst();
    }

    /** A network of the papers. */
    record Network(Architecture of, Configuration configuration) implements Subject {
        public static Network of(Architecture architecture) {
            return new Network(architecture, architecture.defaults());
        }

        @Override
        public String key() {
            return of.key();
        }

        @Override
        public Message title() {
            return Message.of("document.network", of.title());
        }

        @Override
        public Graph base() {
            return of.build(configuration);
        }

        @Override
        public Subject with(Configuration other) {
            return new Network(of, other);
        }

        @Override
        public Optional<Architecture> architecture() {
            return Optional.of(of);
        }
    }

    /** One block of the papers by itself, between an input of its paper's shape and an output. */
    record Block(BlockCatalog.Example example, Configuration configuration) implements Subject {
        /**
         * The example at its own size.
         *
         * @throws Failure when the block takes no feature maps, so that no picture can be its input
         */
        public static Block of(BlockCatalog.Example example) {
            Shape.Maps maps = maps(example);
            Configuration size = Configuration.standard(maps.height()).withResolution(maps.height(), maps.width());
            return new Block(example, size);
        }

        @Override
        public String key() {
            return example.block().key();
        }

        @Override
        public Message title() {
            return example.block().title();
        }

        @Override
        public Graph base() {
            Input input = new Input(maps(example).channels(), configuration.height(), configuration.width());
            return Graph.of(
                    List.of(
                            Node.of("input", input),
                            Node.of("block", example.block(), "input"),
                            Node.of("output", new Output(), "block")),
                    "output");
        }

        @Override
        public Subject with(Configuration other) {
            return new Block(example, other);
        }

        private static Shape.Maps maps(BlockCatalog.Example example) {
            if (example.input() instanceof Shape.Maps maps) {
                return maps;
            }
            throw Failure.of("document.problem.blockAlone", example.block().title());
        }
    }
}

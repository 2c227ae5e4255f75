package depthwise.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * When one start of the program had come how far, in milliseconds since the epoch.
 *
 * @param machine the virtual machine begins
 * @param main its main class is entered
 * @param window the first frame of the window is painted
 * @param maps the frame with the first feature maps is painted
 * @param work what all threads had computed by then, in milliseconds
 */
record StartUpTimes(double machine, double main, double window, double maps, double work) {
    private static final String MARK = "start-up:";

    /** One line, that {@link #parse} understands. */
    String line() {
        return String.format(Locale.ROOT, "%s %.1f %.1f %.1f %.1f %.1f", MARK, machine, main, window, maps, work);
    }

    /** What {@link #line} said; empty for a line of something else. */
    static Optional<StartUpTimes> parse(String line) {
        if (!line.startsWith(MARK)) {
            return Optional.empty();
        }
        double[] t = Stream.of(line.substring(MARK.length()).strip().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return Optional.of(new StartUpTimes(t[0], t[1], t[2], t[3], t[4]));
    }

    /** The same times since {@code launch}. */
    StartUpTimes since(double launch) {
        return new StartUpTimes(machine - launch, main - launch, window - launch, maps - launch, work);
    }

    /** The median of each time over several starts. */
    static StartUpTimes median(List<StartUpTimes> starts) {
        return new StartUpTimes(
                median(starts, StartUpTimes::machine),
                median(starts, StartUpTimes::main),
                median(starts, StartUpTimes::window),
                median(starts, StartUpTimes::maps),
                median(starts, StartUpTimes::work));
    }

    private static double median(List<StartUpTimes> starts, Function<StartUpTimes, Double> time) {
        Stopwatch watch = new Stopwatch();
        starts.stream().map(time).forEach(watch::addMillis);
        return watch.median();
    }
}

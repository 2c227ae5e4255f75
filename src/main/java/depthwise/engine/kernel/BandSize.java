package depthwise.engine.kernel;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How high the bands of a {@link BandKernel} are.
 *
 * @param lines lines of the last kernel's output
 * @param height how many of them a band has; the last may have fewer
 * @param mostLines by stage: the most lines that a band takes of what it computes
 */
record BandSize(int lines, int height, List<Integer> mostLines) {
    /** As high as {@code near} floats between the kernels allow; rather one that two threads can share evenly. */
    static BandSize of(List<LineKernel> stages, int near) {
        int lines = stages.get(stages.size() - 1).lines().count();
        int high = 1;
        while (high < lines && floats(stages, high + 1) <= near) {
            high++;
        }
        for (int h = high; h > high / 2; h--) {
            if (lines % (2 * h) == 0) {
                return new BandSize(lines, h, list(most(stages, h)));
            }
        }
        return new BandSize(lines, high, list(most(stages, high)));
    }

    private static List<Integer> list(int[] numbers) {
        return IntStream.of(numbers).boxed().toList();
    }

    /** How many floats pass between {@code stages} in bands that are {@code height} lines high. */
    static long floats(List<LineKernel> stages, int height) {
        int[] most = most(stages, height);
        long floats = 0;
        for (int s = 0; s < most.length - 1; s++) {
            floats += (long) most[s] * stages.get(s).lines().floats();
        }
        return floats;
    }

    private static int[] most(List<LineKernel> stages, int height) {
        int lines = stages.get(stages.size() - 1).lines().count();
        int[] most = new int[stages.size()];
        for (int top = 0; top < lines; top += height) {
            int first = top;
            int end = Math.min(lines, top + height);
            for (int s = most.length - 1; s > 0 && first < end; s--) {
                int needed = stages.get(s).lines().firstInput(first);
                end = stages.get(s).lines().endInput(end - 1);
                first = needed;
                most[s - 1] = Math.max(most[s - 1], end - first);
            }
        }
        return most;
    }

    int bands() {
        return (lines + height - 1) / height;
    }

    int top(int band) {
        return band * height;
    }

    int end(int band) {
        return Math.min(lines, (band + 1) * height);
    }

    int most(int stage) {
        return mostLines.get(stage);
    }
}

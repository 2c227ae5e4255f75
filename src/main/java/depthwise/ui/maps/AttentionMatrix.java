package depthwise.ui.maps;

import depthwise.tensor.Tensor;

/**
 * Who attends to whom in one head of one sequence.
 *
 * @param tokens N
 * @param weights N × N numbers, row-major; each row adds up to 1
 */
@SuppressWarnings("ArrayRecordComponent") // handed over by the trace, only read
record AttentionMatrix(int tokens, float[] weights) {
    /** How much token {@code from} attends to token {@code to}. */
    float weight(int from, int to) {
        return weights[from * tokens + to];
    }

    /** The largest weight in the row of {@code from}. */
    float largest(int from) {
        float largest = 0;
        for (int to = 0; to < tokens; to++) {
            largest = Math.max(largest, weight(from, to));
        }
        return largest;
    }

    /** As a single map, so that it is painted like one. */
    MapStack asMap() {
        return MapStack.of(Tensor.maps(1, tokens, tokens, weights));
    }
}

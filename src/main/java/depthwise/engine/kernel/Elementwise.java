package depthwise.engine.kernel;

import depthwise.op.Activation;
import depthwise.op.Add;
import depthwise.op.Affine;
import depthwise.op.BatchNorm;
import depthwise.op.LayerNorm;
import depthwise.op.Multiply;
import depthwise.tensor.Shape;

/** The kernels that go through their inputs number by number or row by row. */
record Elementwise(Arithmetic arithmetic) {
    private static final int CHUNK = 4096;

    private interface Chunk {
        void run(Span[] inputs, Span output, int offset, int count);
    }

    /** Cuts {@code floats} numbers, in whatever shape, into chunks. */
    private static Kernel chunks(long floats, Chunk chunk) {
        int count = Math.toIntExact(floats);
        return new RowKernel((count + CHUNK - 1) / CHUNK, CHUNK, (x, y, row) -> {
            int offset = row * CHUNK;
            chunk.run(x, y, offset, Math.min(CHUNK, count - offset));
        });
    }

    Kernel activation(Activation operation, Site site) {
        return chunks(site.output().elements(), (x, y, offset, count) -> {
            System.arraycopy(x[0].data(), x[0].at() + offset, y.data(), y.at() + offset, count);
            arithmetic.bend(operation.function(), y.data(), y.at() + offset, count);
        });
    }

    Kernel add(Add operation, Site site) {
        return chunks(site.output().elements(), (x, y, offset, count) -> {
            int to = y.at() + offset;
            add(x[0], offset, x[1], offset, y, to, count);
            for (int i = 2; i < x.length; i++) {
                add(y, offset, x[i], offset, y, to, count);
            }
        });
    }

    private void add(Span a, int aOffset, Span b, int bOffset, Span y, int to, int count) {
        arithmetic.add(a.data(), a.at() + aOffset, b.data(), b.at() + bOffset, y.data(), to, count);
    }

    Kernel multiply(Multiply operation, Site site) {
        Shape a = site.inputs().get(0);
        Shape b = site.inputs().get(1);
        if (a.equals(b)) {
            return chunks(
                    a.elements(),
                    (x, y, offset, count) -> multiply(x[0], offset, x[1], offset, y, y.at() + offset, count));
        }
        int gate = a.elements() < b.elements() ? 0 : 1;
        int channels = site.output().channels();
        int pixels = Math.toIntExact(site.output().elements() / channels);
        int pixelsAtOnce = Math.max(1, CHUNK / channels);
        return new RowKernel((pixels + pixelsAtOnce - 1) / pixelsAtOnce, pixelsAtOnce * channels, (x, y, chunk) -> {
            int offset = chunk * pixelsAtOnce * channels;
            int rows = Math.min(pixelsAtOnce, pixels - chunk * pixelsAtOnce);
            gate(x[1 - gate], offset, x[gate], y, rows, channels);
        });
    }

    private void gate(Span maps, int offset, Span factors, Span y, int rows, int channels) {
        int to = y.at() + offset;
        arithmetic.gate(maps.data(), maps.at() + offset, factors.data(), factors.at(), y.data(), to, rows, channels);
    }

    private void multiply(Span a, int aOffset, Span b, int bOffset, Span y, int to, int count) {
        arithmetic.multiply(a.data(), a.at() + aOffset, b.data(), b.at() + bOffset, y.data(), to, count);
    }

    Kernel batchNorm(BatchNorm operation, Site site) {
        Affine affine = operation.affine(site.parameters());
        int channels = site.output().channels();
        float[] scale = new float[channels];
        float[] shift = new float[channels];
        for (int c = 0; c < channels; c++) {
            scale[c] = (float) affine.scale(c);
            shift[c] = (float) affine.shift(c);
        }
        int pixels = Math.toIntExact(site.output().elements() / channels);
        return new RowKernel(pixels, channels, (x, y, pixel) -> {
            int to = y.at() + pixel * channels;
            arithmetic.multiply(x[0].data(), x[0].at() + pixel * channels, scale, 0, y.data(), to, channels);
            arithmetic.add(y.data(), to, shift, 0, y.data(), to, channels);
        });
    }

    Kernel layerNorm(LayerNorm operation, Site site) {
        int d = site.output().channels();
        float[] gamma = site.parameters().get("weight");
        float[] beta = site.parameters().get("bias");
        int tokens = Math.toIntExact(site.output().elements() / d);
        return new RowKernel(tokens, d, (x, y, token) -> {
            int from = x[0].at() + token * d;
            arithmetic.normalise(x[0].data(), from, y.data(), y.at() + token * d, gamma, beta, operation.epsilon());
        });
    }
}

package depthwise.engine.kernel;

/** One matrix product: linear layers over vectors or tokens, and 1×1 convolutions over the pixels of a map. */
final class ProductKernel implements LineKernel {
    private final Product product;
    private final Division division;
    private final Finish finish;
    private final int terms;
    private final int scratch;
    private final Lines lines;
    /** Rows of the product in a line of the map. */
    private final int width;

    /**
     * A product with {@code panels} of as many rows as there are vectors, tokens or pixels.
     *
     * @param lines the lines of a map, or the vectors or tokens there are
     * @param width how many rows of the product a line has
     */
    ProductKernel(Arithmetic arithmetic, Panels panels, Finish finish, int lines, int width) {
        this.lines = Lines.pointwise(lines, width * panels.columns.count);
        this.width = width;
        int rows = lines * width;
        this.product = new Product(arithmetic, panels, finish);
        this.division = new Division(panels.columns, rows, panels.terms(), arithmetic.tileRows(), finish.passes());
        this.finish = finish;
        this.terms = panels.terms();
        this.scratch = Product.scratch(arithmetic);
    }

    @Override
    public int units() {
        return division.units();
    }

    @Override
    public boolean worthSharing() {
        return division.worthSharing();
    }

    @Override
    public int scratch() {
        return scratch;
    }

    @Override
    public void run(Span[] inputs, Span output, int from, int to, Scratch scratch) {
        for (int unit = from; unit < to; unit++) {
            int first = division.firstPanel(unit);
            multiply(
                    inputs,
                    output,
                    division.firstRow(unit),
                    division.rows(unit),
                    first,
                    division.endPanel(unit),
                    scratch);
        }
    }

    private void multiply(Span[] inputs, Span output, int row, int rows, int from, int to, Scratch scratch) {
        int columns = product.columns().count;
        product.run(
                from,
                to,
                scratch.left.set(inputs[0], row * terms, terms),
                rows,
                scratch.result.set(output, row * columns, columns),
                finish.residual(inputs, row * columns, columns, scratch.added),
                scratch);
    }

    @Override
    public Lines lines() {
        return lines;
    }

    @Override
    public int extraInputs() {
        return finish.inputs();
    }

    @Override
    public void lines(Span[] inputs, Span output, int top, int bottom, Scratch scratch) {
        int end = bottom * width;
        for (int row = top * width; row < end; row += division.blockRows()) {
            int rows = Math.min(division.blockRows(), end - row);
            multiply(inputs, output, row, rows, 0, product.columns().panels(), scratch);
        }
    }
}

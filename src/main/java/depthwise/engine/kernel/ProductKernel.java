package depthwise.engine.kernel;

/** One matrix product: linear layers over vectors or tokens, and 1×1 convolutions over the pixels of a map. */
final class ProductKernel implements Kernel {
    private final Product product;
    private final Division division;
    private final Finish finish;
    private final int terms;
    private final int scratch;

    /**
     * A product of {@code rows} rows with {@code panels}.
     *
     * @param rows how many vectors, tokens or pixels
     */
    ProductKernel(Arithmetic arithmetic, Panels panels, Finish finish, int rows) {
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
        int columns = product.columns().count;
        for (int unit = from; unit < to; unit++) {
            int row = division.firstRow(unit);
            product.run(
                    division.firstPanel(unit),
                    division.endPanel(unit),
                    scratch.left.set(inputs[0], row * terms, terms),
                    division.rows(unit),
                    scratch.result.set(output, row * columns, columns),
                    finish.residual(inputs, row * columns, columns, scratch.added),
                    scratch);
        }
    }
}

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
    public void run(Span[] inputs, Span output, int from, int to, float[] scratch) {
        int columns = product.columns().count;
        Rows a = Rows.of(inputs[0], terms);
        Rows c = Rows.of(output, columns);
        Rows residual = finish.residual(inputs, columns);
        for (int unit = from; unit < to; unit++) {
            int row = division.firstRow(unit);
            product.run(
                    division.firstPanel(unit),
                    division.endPanel(unit),
                    a.from(row),
                    division.rows(unit),
                    c.from(row),
                    residual == null ? null : residual.from(row),
                    scratch);
        }
    }
}

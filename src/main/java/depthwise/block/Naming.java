package depthwise.block;

/**
 * How a library names the modules inside a block. A node's path is its PyTorch module path, so that a checkpoint loads
 * by name; torchvision counts ({@code 0}, {@code 1}, {@code 2}), timm speaks ({@code conv}, {@code bn},
 * {@code bn.act}).
 */
public enum Naming {
    TORCHVISION("0", "1", "2"),
    TIMM("conv", "bn", "bn.act");

    private final String convolution;
    private final String norm;
    private final String activation;

    Naming(String convolution, String norm, String activation) {
        this.convolution = convolution;
        this.norm = norm;
        this.activation = activation;
    }

    public String convolution() {
        return convolution;
    }

    public String norm() {
        return norm;
    }

    public String activation() {
        return activation;
    }
}

package depthwise.block;

import depthwise.op.PaddingMode;

/**
 * What a whole network agrees on and no single block decides.
 *
 * @param naming how modules are named inside blocks
 * @param padding where convolutions find zeros beyond the edges
 * @param epsilon batch norm's ε; 1e-3 in torchvision's V3 and in TensorFlow, else 1e-5
 */
public record Conventions(Naming naming, PaddingMode padding, double epsilon) {
    public static Conventions torchvision(PaddingMode padding) {
        return new Conventions(Naming.TORCHVISION, padding, 1e-5);
    }

    /** torchvision's V3 keeps TensorFlow's epsilon. */
    public static Conventions torchvisionV3(PaddingMode padding) {
        return new Conventions(Naming.TORCHVISION, padding, 1e-3);
    }

    public static Conventions timm(PaddingMode padding) {
        return new Conventions(Naming.TIMM, padding, 1e-5);
    }
}

package depthwise.block;

import depthwise.graph.Composite;
import depthwise.graph.Graph;
import depthwise.op.Attribute;
import depthwise.op.Attributes;
import depthwise.op.Category;
import depthwise.op.Concat;
import depthwise.op.Conv2d;
import depthwise.op.Fold;
import depthwise.op.LayerNorm;
import depthwise.op.Nonlinearity;
import depthwise.op.Resize;
import depthwise.op.Unfold;
import depthwise.tensor.Shape;
import depthwise.text.Message;
import java.util.List;

/**
 * MobileViT's block: convolutions look around locally, then pixels become tokens, transformers let every patch see
 * every other, tokens become pixels again, and a convolution merges them with what went in. (C, H, W) stays. MobileViT
 * paper, section 3.1 and Figure 1b; names and the final norm follow timm.
 *
 * @param width d, numbers a token
 * @param layers L transformer layers
 * @param patch side of a patch; each of its patch² places attends by itself
 * @param heads heads of each attention
 * @param mlpRatio hidden width of each MLP over d
 * @param resize whether maps that the patch does not divide are resized up and back
 * @param conventions the network's conventions
 */
public record MobileVitBlock(
        @Attribute(min = 1, max = 4096, letter = "d") int width,
        @Attribute(min = 1, max = 24, letter = "L") int layers,
        @Attribute(min = 1, max = 16, letter = "p") int patch,
        @Attribute(min = 1, max = 64, letter = "h") int heads,
        @Attribute(min = 0.25, max = 16) double mlpRatio,
        @Attribute boolean resize,
        Conventions conventions)
        implements Composite {
    public MobileVitBlock {
        Attributes.check(
                MobileVitBlock.class, "mobileVitBlock", width, layers, patch, heads, mlpRatio, resize, conventions);
    }

    @Override
    public String key() {
        return "mobileVitBlock";
    }

    @Override
    public Category category() {
        return Category.ATTENTION;
    }

    @Override
    public String brief() {
        return "L" + layers + " · d" + width + " · " + patch + "×" + patch;
    }

    @Override
    public Graph body(List<Shape> inputs) {
        Shape.Maps in = Given.maps(this, inputs);
        Graph.Builder graph = Graph.builder();
        String port = graph.port();
        ConvBnAct local = ConvBnAct.standard(in.channels(), 3, 1, Nonlinearity.SILU, conventions);
        String x = graph.add("conv_kxk", Message.of("block.role.local", 3), local, port);
        x = graph.add("conv_1x1", Message.of("block.role.embed", 1), Conv2d.pointwise(width), x);
        x = global(graph, x, in);
        x = graph.add(
                "conv_proj", Roles.project(), ConvBnAct.pointwise(in.channels(), Nonlinearity.SILU, conventions), x);
        x = graph.add("concat", new Concat(), port, x);
        return graph.build(graph.add("conv_fusion", Message.of("block.role.fuse", 3), local, x));
    }

    private String global(Graph.Builder graph, String embedded, Shape.Maps in) {
        int height = up(in.height());
        int breadth = up(in.width());
        boolean resized = resize && (height != in.height() || breadth != in.width());
        String pixels = resized ? graph.add("resize_up", new Resize(height, breadth), embedded) : embedded;
        String x = graph.add("unfold", new Unfold(patch), pixels);
        for (int i = 0; i < layers; i++) {
            x = graph.add("transformer." + i, new TransformerLayer(heads, mlpRatio), x);
        }
        x = graph.add("norm", new LayerNorm(1e-5), x);
        x = graph.add("fold", new Fold(patch), x, pixels);
        return resized ? graph.add("resize_back", new Resize(in.height(), in.width()), x) : x;
    }

    private int up(int side) {
        return (side + patch - 1) / patch * patch;
    }
}

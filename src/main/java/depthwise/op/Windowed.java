package depthwise.op;

/** An operation that slides a window over its maps, so that each pixel that comes out is made of few that go in. */
public interface Windowed extends Primitive {
    Window window();
}

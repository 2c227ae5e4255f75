package depthwise.image.samples;

/** A colour for every place of a picture: what a surface looks like there. */
interface Shader {
    /** The colour at {@code x}, {@code y}, in the picture's units. */
    Tone at(double x, double y);
}

package depthwise.image.samples;

import depthwise.image.Picture;

/** One of the pictures that come with the program, drawn by rule: the same every time. */
interface Sample {
    /** The file's name without its ending: what is to be seen, as ImageNet calls it where it has a class for it. */
    String name();

    Picture draw();
}

package depthwise.ui.workbench;

import depthwise.image.Picture;

/** A picture and what a person calls it, its file's name or where it came from. */
public record OpenPicture(String name, Picture picture) {}

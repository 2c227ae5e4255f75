package depthwise.op;

import depthwise.tensor.Shape;

/** Where each number of (d, H, W) stands in the tokens (P, N, d) that its patches become. */
record PatchOrder(Shape.Maps maps, int patch) {
    /** The flat token index of the flat map index {@code i}. */
    int token(int i) {
        int column = i % maps.width();
        int row = i / maps.width() % maps.height();
        int channel = i / (maps.width() * maps.height());
        int place = row % patch * patch + column % patch;
        int number = row / patch * (maps.width() / patch) + column / patch;
        int patches = maps.height() / patch * (maps.width() / patch);
        return (place * patches + number) * maps.channels() + channel;
    }
}

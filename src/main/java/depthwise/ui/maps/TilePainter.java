package depthwise.ui.maps;

import depthwise.image.ColourMap;
import depthwise.image.ValueScale;
import java.util.List;

/**
 * Paints maps into pixels. Large tiles show each number as a block with hard edges; small ones average the numbers
 * under each pixel, since leaving some out would make patterns that are not there. Dead channels are hatched.
 */
final class TilePainter {
    private static final int HATCH = 6;

    private final MapStack stack;
    private final Colouring colouring;
    private final int hatch;

    /** @param hatch colour of the hatching, 0xAARRGGBB */
    TilePainter(MapStack stack, Colouring colouring, int hatch) {
        this.stack = stack;
        this.colouring = colouring;
        this.hatch = hatch;
    }

    /**
     * The part of a grid that a viewport shows.
     *
     * @param channels which channel each tile shows
     * @param scroll how far down the viewport is
     * @return width × height pixels, 0xAARRGGBB, nothing between the tiles
     */
    int[] grid(TileGrid grid, List<Integer> channels, int scroll, int width, int height) {
        Sheet sheet = new Sheet(new int[width * height], width, height);
        for (int tile = 0; tile < grid.count(); tile++) {
            int top = grid.y(tile) - scroll;
            if (top < height && top + grid.tileHeight() > 0) {
                paint(sheet, channels.get(tile), grid.x(tile), top, grid.tileWidth(), grid.tileHeight());
            }
        }
        return sheet.argb;
    }

    /** One channel, {@code width} × {@code height} pixels. */
    int[] single(int channel, int width, int height) {
        Sheet sheet = new Sheet(new int[width * height], width, height);
        paint(sheet, channel, 0, 0, width, height);
        return sheet.argb;
    }

    @SuppressWarnings("ArrayRecordComponent") // written to
    private record Sheet(int[] argb, int width, int height) {}

    private void paint(Sheet sheet, int channel, int left, int top, int wide, int high) {
        if (stack.isDead(channel)) {
            hatch(sheet, left, top, wide, high);
            return;
        }
        int[] row = new int[wide];
        int lastFrom = -1;
        int lastTo = -1;
        int[] columns = edges(stack.width(), wide);
        int[] rows = edges(stack.height(), high);
        ValueScale scale = colouring.scale(stack, channel);
        ColourMap colours = colouring.colours(stack);
        boolean hard = wide >= 3 * stack.width();
        for (int y = Math.max(0, -top); y < Math.min(high, sheet.height - top); y++) {
            int from = rows[y];
            int to = hard ? from + 1 : Math.max(from + 1, rows[y + 1]);
            if (from != lastFrom || to != lastTo) {
                colour(row, channel, from, to, columns, hard, scale, colours);
                lastFrom = from;
                lastTo = to;
            }
            int room = Math.min(wide, sheet.width - left);
            System.arraycopy(row, 0, sheet.argb, (top + y) * sheet.width + left, Math.max(0, room));
        }
    }

    private void colour(
            int[] row,
            int channel,
            int from,
            int to,
            int[] columns,
            boolean hard,
            ValueScale scale,
            ColourMap colours) {
        float[] data = stack.maps().data();
        for (int x = 0; x < row.length; x++) {
            int start = columns[x];
            int end = hard ? start + 1 : Math.max(start + 1, columns[x + 1]);
            double sum = 0;
            for (int r = from; r < to; r++) {
                int line = (channel * stack.height() + r) * stack.width();
                for (int c = start; c < end; c++) {
                    sum += data[line + c];
                }
            }
            row[x] = colours.argb(scale.position(sum / ((to - from) * (end - start))));
        }
    }

    /** Where each of {@code pixels} pixels begins among {@code numbers} numbers, and where the last one ends. */
    private static int[] edges(int numbers, int pixels) {
        int[] edges = new int[pixels + 1];
        for (int i = 0; i <= pixels; i++) {
            edges[i] = (int) ((long) i * numbers / pixels);
        }
        return edges;
    }

    private void hatch(Sheet sheet, int left, int top, int wide, int high) {
        for (int y = Math.max(0, -top); y < Math.min(high, sheet.height - top); y++) {
            int line = (top + y) * sheet.width + left;
            for (int x = 0; x < Math.min(wide, sheet.width - left); x++) {
                sheet.argb[line + x] = Math.floorMod(x + y, HATCH) == 0 ? hatch : 0;
            }
        }
    }
}

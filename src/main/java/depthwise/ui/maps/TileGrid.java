package depthwise.ui.maps;

/**
 * Where tiles stand in a pane: as large as fits without scrolling, but never smaller than can be told apart. Tiles have
 * the proportions of the maps; pictures are never stretched. In whole pixels of the screen.
 *
 * @param count tiles
 * @param columns tiles in a row
 * @param tileWidth without the gap
 * @param tileHeight without the gap
 * @param gap between two tiles
 */
record TileGrid(int count, int columns, int tileWidth, int tileHeight, int gap) {
    /**
     * @param mapWidth columns of a map
     * @param mapHeight rows of a map
     * @param least the shorter side of the smallest tile
     */
    static TileGrid fit(int count, int mapWidth, int mapHeight, int paneWidth, int paneHeight, int gap, int least) {
        double aspect = (double) mapWidth / mapHeight;
        int smallest = (int) Math.ceil(aspect >= 1 ? least * aspect : least);
        TileGrid best = null;
        for (int columns = 1; columns <= count; columns++) {
            int across = (paneWidth - (columns - 1) * gap) / columns;
            if (across <= smallest) {
                break;
            }
            int rows = (count + columns - 1) / columns;
            int down = (paneHeight - (rows - 1) * gap) / rows;
            int wide = Math.min(across, (int) Math.floor(down * aspect));
            while (wide > smallest && high(wide, aspect) > down) {
                wide--;
            }
            if (wide > smallest && (best == null || wide > best.tileWidth)) {
                best = new TileGrid(count, columns, wide, high(wide, aspect), gap);
            }
        }
        if (best != null) {
            return best;
        }
        int wide = Math.min(smallest, Math.max(1, paneWidth));
        int columns = Math.max(1, (paneWidth + gap) / (wide + gap));
        // The row is filled: what is left over makes each tile a little wider.
        int filled = Math.max(wide, (paneWidth - (columns - 1) * gap) / columns);
        return new TileGrid(count, columns, filled, high(filled, aspect), gap);
    }

    private static int high(int wide, double aspect) {
        return Math.max(1, (int) Math.round(wide / aspect));
    }

    int rows() {
        return (count + columns - 1) / columns;
    }

    int height() {
        return rows() * (tileHeight + gap) - gap;
    }

    int x(int tile) {
        return tile % columns * (tileWidth + gap);
    }

    int y(int tile) {
        return tile / columns * (tileHeight + gap);
    }

    /** The tile at a place; -1 where there is none. */
    int at(double x, double y) {
        int column = (int) Math.floor(x / (tileWidth + gap));
        int row = (int) Math.floor(y / (tileHeight + gap));
        int tile = row * columns + column;
        return x < 0 || y < 0 || column >= columns || tile >= count ? -1 : tile;
    }
}

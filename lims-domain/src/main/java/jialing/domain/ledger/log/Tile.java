package jialing.domain.ledger.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of the tree as it is kept and served: up to 256 neighbouring hashes (C2SP tlog-tiles, "Merkle Tree"). A full tile never
 * changes; a partial one is replaced by a wider one.
 *
 * @param level 0 for leaf hashes; each hash of a level above stands for a full tile of the level below
 * @param index of the tile within its level, from 0
 * @param width number of hashes, 1 to 256
 */
public record Tile(int level, long index, int width) {

    public static final int FULL_WIDTH = TilePath.FULL_WIDTH;

    private static final Pattern FORM = Pattern.compile("tile/([0-9]|[1-5][0-9]|6[0-3])/([0-9x/.p]{3,40})");

    public Tile {
        if (level < 0 || level > 63) {
            throw new IllegalArgumentException("no tiles at level " + level);
        }
        new TilePath(index, width);
    }

    /** Only what {@link #path()} prints is a tile's path; anything else is none. */
    public static Optional<Tile> parse(String path) {
        Matcher form = FORM.matcher(path);
        if (!form.matches()) {
            return Optional.empty();
        }
        int level = Integer.parseInt(form.group(1));
        return TilePath.parse(form.group(2)).map(place -> new Tile(level, place.index(), place.width()));
    }

    /** {@code tile/<L>/<N>[.p/<W>]} */
    public String path() {
        return "tile/" + level + "/" + new TilePath(index, width).print();
    }

    public boolean isFull() {
        return width == FULL_WIDTH;
    }

    /** The hashes one after the other, 32 bytes each. */
    public byte[] write(List<Hash> hashes) {
        if (hashes.size() != width) {
            throw new IllegalArgumentException(hashes.size() + " hashes do not fill " + path());
        }
        byte[] content = new byte[width * Hash.LENGTH];
        for (int i = 0; i < width; i++) {
            System.arraycopy(hashes.get(i).bytes(), 0, content, i * Hash.LENGTH, Hash.LENGTH);
        }
        return content;
    }

    /** The hashes in the content of this tile, empty if it is not exactly as long as the width says. */
    public Optional<List<Hash>> read(byte[] content) {
        if (content.length != width * Hash.LENGTH) {
            return Optional.empty();
        }
        var hashes = new ArrayList<Hash>(width);
        for (int from = 0; from < content.length; from += Hash.LENGTH) {
            hashes.add(Hash.of(Arrays.copyOfRange(content, from, from + Hash.LENGTH)));
        }
        return Optional.of(List.copyOf(hashes));
    }
}

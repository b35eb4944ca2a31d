package jialing.domain.ledger.log;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Up to 256 entries as they are kept and served, each hashing to its place in the level 0 tile of the same index and width (C2SP
 * tlog-tiles, "Log entries").
 *
 * @param index of the bundle, from 0
 * @param width number of entries, 1 to 256
 */
public record EntryBundle(long index, int width) {

    /** What a 16-bit length can say. */
    public static final int LONGEST_ENTRY = 0xffff;

    private static final String PREFIX = "tile/entries/";

    public EntryBundle {
        new TilePath(index, width);
    }

    /** Only what {@link #path()} prints is a bundle's path; anything else is none. */
    public static Optional<EntryBundle> parse(String path) {
        return Optional.of(path)
                .filter(each -> each.startsWith(PREFIX))
                .flatMap(each -> TilePath.parse(each.substring(PREFIX.length())))
                .map(place -> new EntryBundle(place.index(), place.width()));
    }

    /** {@code tile/entries/<N>[.p/<W>]} */
    public String path() {
        return PREFIX + new TilePath(index, width).print();
    }

    /** The entries one after the other, each behind its length as a big-endian 16-bit number. */
    public byte[] write(List<byte[]> entries) {
        if (entries.size() != width) {
            throw new IllegalArgumentException(entries.size() + " entries do not fill " + path());
        }
        var content = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > LONGEST_ENTRY) {
                throw new IllegalArgumentException("an entry of " + entry.length + " bytes is too long for a bundle");
            }
            content.write(entry.length >>> 8);
            content.write(entry.length);
            content.writeBytes(entry);
        }
        return content.toByteArray();
    }

    /** The entries in the content of this bundle, empty if they are not as many as the width says, or cut short. */
    public Optional<List<byte[]>> read(byte[] content) {
        var entries = new ArrayList<byte[]>();
        int at = 0;
        while (at < content.length) {
            if (entries.size() == width || content.length - at < 2) {
                return Optional.empty();
            }
            int length = Byte.toUnsignedInt(content[at]) << 8 | Byte.toUnsignedInt(content[at + 1]);
            at += 2;
            if (content.length - at < length) {
                return Optional.empty();
            }
            entries.add(Arrays.copyOfRange(content, at, at + length));
            at += length;
        }
        return Optional.of(List.copyOf(entries)).filter(each -> each.size() == width);
    }
}

package jialing.domain.ledger.log;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ways to spoil a proof. */
final class Tampering {

    static final int BITS = Hash.LENGTH * 8;

    private Tampering() {}

    static Hash flip(Hash hash, int bit) {
        byte[] bytes = hash.bytes();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return Hash.of(bytes);
    }

    static List<Hash> flip(List<Hash> path, int place, int bit) {
        var spoilt = new ArrayList<>(path);
        spoilt.set(place, flip(path.get(place), bit));
        return spoilt;
    }

    /** The path with one hash left out, one doubled, and one more at the end. */
    static Stream<List<Hash>> otherLengths(List<Hash> path) {
        var without = IntStream.range(0, path.size()).mapToObj(i -> {
            var shorter = new ArrayList<>(path);
            shorter.remove(i);
            return (List<Hash>) shorter;
        });
        var doubled = IntStream.range(0, path.size()).mapToObj(i -> {
            var longer = new ArrayList<>(path);
            longer.add(i, path.get(i));
            return (List<Hash>) longer;
        });
        var longer = new ArrayList<>(path);
        longer.add(Hash.OF_EMPTY_TREE);
        return Stream.concat(Stream.concat(without, doubled), Stream.of(longer));
    }
}

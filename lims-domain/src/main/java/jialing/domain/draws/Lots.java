package jialing.domain.draws;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jialing.domain.ledger.CanonicalJson;

/**
 * The lots of a draw. Everything in it is text that {@code sha256sum} takes: hex in lower case, a slash, whole numbers.
 *
 * <p>Each of a candidate's tickets has the digest {@code SHA-256(seed "/" id "/" ticket)}, tickets counted from 1. The candidate's
 * place is that of its smallest one. Every ticket is as likely as any other to be the smallest of all, so a candidate is drawn first
 * with the share that its tickets have in all tickets.
 */
public final class Lots {

    private final String seed;

    private Lots(String seed) {
        this.seed = seed;
    }

    /** @param seed hex */
    public static Lots of(String seed) {
        return new Lots(seed);
    }

    /**
     * A candidate in its place.
     *
     * @param place from 1
     * @param ticket whose digest is the smallest of the candidate's
     */
    public record Lot(int place, String id, int ticket, String digest) {}

    /** What the house publishes of its nonce before the draw. */
    public static String digestOf(String nonce) {
        return CanonicalJson.sha256(nonce);
    }

    /** @param root of the checkpoint, hex */
    public static String seedOf(String nonce, String root) {
        return CanonicalJson.sha256(nonce + "/" + root);
    }

    /** All candidates, the first drawn first. */
    public List<Lot> inOrder(List<DrawCandidate> candidates) {
        List<Lot> lots = candidates.stream()
                .map(this::smallest)
                .sorted(Comparator.comparing(Lot::digest))
                .toList();
        return IntStream.range(0, lots.size())
                .mapToObj(i -> new Lot(
                        i + 1,
                        lots.get(i).id(),
                        lots.get(i).ticket(),
                        lots.get(i).digest()))
                .toList();
    }

    private Lot smallest(DrawCandidate candidate) {
        return IntStream.rangeClosed(1, candidate.weight())
                .mapToObj(ticket -> new Lot(0, candidate.id(), ticket, digest(candidate.id(), ticket)))
                .min(Comparator.comparing(Lot::digest))
                .orElseThrow();
    }

    private String digest(String id, int ticket) {
        return CanonicalJson.sha256(seed + "/" + id + "/" + ticket);
    }
}

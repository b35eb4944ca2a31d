package jialing.domain.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How it was drawn what is verified. By beginning, the inspection is committed to it: the first checkpoint of the log that covers the
 * beginning gives the root, and {@code seed = SHA-256(inspection "/" root)}. Of each kind those of the period with the smallest
 * {@code SHA-256(seed "/" id "/1")} are drawn, as in every draw ({@link jialing.domain.draws.Lots}). What came on record after the
 * beginning is not among them.
 *
 * @param count of each kind
 * @param leaf place of the beginning in the log
 * @param size of the checkpoint's tree
 */
public record CheckDraw(
        LocalDate from,
        LocalDate to,
        int count,
        long leaf,
        long size,
        String root,
        String seed,
        List<Population> populations,
        String drawer,
        Instant drawnAt) {

    /** @param digest SHA-256 of the ids in their order, each on a line of its own */
    public record Population(CheckKind kind, long count, String digest) {}
}

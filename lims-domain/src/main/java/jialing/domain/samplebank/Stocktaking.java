package jialing.domain.samplebank;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.Text;

/**
 * A round through a cabinet, signed by its keeper.
 *
 * @param number by which people know it, e.g. {@code PD-CQ-WZ-2026-0001}
 * @param expected how many containers the record has there
 * @param found how many were scanned
 * @param differences what did not lie where the record says
 */
public record Stocktaking(
        UUID id,
        String organisation,
        String number,
        String cabinet,
        int expected,
        int found,
        String remark,
        UUID personId,
        String name,
        Instant takenAt,
        List<StockDifference> differences) {

    /** In what a container differs from the record. */
    public enum StockFinding {
        MISSING("缺失", "missing"),
        MISPLACED("错位", "misplaced"),
        /** The record does not have it in the bank. */
        UNEXPECTED("多出", "unexpected");

        private final Text label;

        StockFinding(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    /**
     * @param recorded label of the position that the record says, null for none
     * @param found label of the position where it was scanned, null when it was not
     */
    public record StockDifference(String container, StockFinding finding, String recorded, String found) {}

    /** The same with its differences. */
    public Stocktaking with(List<StockDifference> all) {
        return new Stocktaking(
                id, organisation, number, cabinet, expected, found, remark, personId, name, takenAt, List.copyOf(all));
    }
}

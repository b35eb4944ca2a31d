package jialing.domain.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Subject;
import jialing.domain.planning.Element;
import jialing.domain.planning.PlannedContainer;

/**
 * 委托批: containers of one kind, with the same analytes to be done, for one laboratory.
 *
 * @param container as a plan names one
 * @param laboratory code of the one that was chosen; null where it is drawn
 * @param reason of the choice
 * @param drawId the newest draw of the laboratory; null before it is committed to, and where it was chosen
 * @param seal null before it is sealed
 * @param end null unless it was given up
 * @param opening null before the key is opened, and for an open consignment
 */
public record Consignment(
        UUID id,
        String organisation,
        String number,
        ConsignmentKind kind,
        Element element,
        PlannedContainer container,
        boolean preservativeAdded,
        LocalDate dueOn,
        String laboratory,
        String reason,
        String preparer,
        Instant preparedAt,
        UUID drawId,
        Seal seal,
        End end,
        Opening opening) {

    /**
     * From now on nothing in it changes.
     *
     * @param workOrder number of the order in the laboratory
     * @param samples in the laboratory, in the order of their codes
     * @param commitment SHA-256 of the key with its salt, hex
     */
    public record Seal(
            String laboratory,
            UUID workOrderId,
            String workOrder,
            List<UUID> samples,
            List<String> codes,
            String commitment,
            String sealer,
            Instant at) {}

    public record End(String reason, String first, String second, Instant at) {}

    /** @param salt hex, with which the key hashes to the commitment */
    public record Opening(String salt, String opener, Instant at) {}

    public ConsignmentState state() {
        if (opening != null) {
            return ConsignmentState.OPENED;
        }
        if (end != null) {
            return ConsignmentState.ENDED;
        }
        return seal == null ? ConsignmentState.PREPARED : ConsignmentState.SEALED;
    }

    public List<String> analytes() {
        return container.analytes();
    }

    boolean isCoded() {
        return kind == ConsignmentKind.CODED;
    }

    /** Whether those who answer for results may know which code is which sample. */
    boolean isReadable() {
        return !isCoded() || opening != null;
    }

    Subject subject() {
        return subject(id);
    }

    static Subject subject(UUID id) {
        return Subject.of("Consignment", id);
    }
}

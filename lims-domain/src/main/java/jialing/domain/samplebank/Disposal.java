package jialing.domain.samplebank;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One person proposes that containers go for ever, another confirms it.
 *
 * @param number by which people know it, e.g. {@code CZ-CQ-WZ-2026-0001}
 * @param wasteRecord number of the hazardous waste record, null where the manner needs none
 * @param containers their codes
 * @param end null while it waits
 */
public record Disposal(
        UUID id,
        String organisation,
        String number,
        DisposalManner manner,
        String wasteRecord,
        String reason,
        UUID proposer,
        String proposerName,
        Instant proposedAt,
        List<String> containers,
        DisposalEnd end) {

    /** @param confirmed else it was withdrawn */
    public record DisposalEnd(boolean confirmed, String remark, UUID personId, String name, Instant endedAt) {}

    public boolean isOpen() {
        return end == null;
    }

    /** The same with what belongs to it. */
    public Disposal with(List<String> codes) {
        return new Disposal(
                id,
                organisation,
                number,
                manner,
                wasteRecord,
                reason,
                proposer,
                proposerName,
                proposedAt,
                List.copyOf(codes),
                end);
    }
}

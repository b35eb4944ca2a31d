package jialing.domain.samplebank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Subject;

/**
 * Somebody needs containers of the bank, until a day.
 *
 * @param number by which people know it, e.g. {@code DQ-CQ-WZ-2026-0001}
 * @param until last day on which they may be out
 * @param containers their codes
 * @param steps what became of it, the first thing first
 */
public record BankRequest(
        UUID id,
        String organisation,
        String number,
        String purpose,
        LocalDate until,
        UUID requester,
        String requesterName,
        Instant requestedAt,
        List<String> containers,
        List<RequestStep> steps) {

    /** How it stands. */
    public enum RequestState {
        REQUESTED,
        REFUSED,
        APPROVED,
        /** Nothing of it is out or waits any more. */
        OVER
    }

    /** @param remark null when nothing was said */
    public record RequestStep(UUID id, RequestState kind, String remark, UUID personId, String name, Instant takenAt) {}

    public RequestState state() {
        return steps.isEmpty()
                ? RequestState.REQUESTED
                : steps.get(steps.size() - 1).kind();
    }

    public boolean isOpen() {
        return state() == RequestState.REQUESTED || state() == RequestState.APPROVED;
    }

    Subject afterNextStep() {
        return new Subject("BankRequest", id, steps.size() + 2);
    }

    /** The same with what belongs to it. */
    public BankRequest with(List<String> codes, List<RequestStep> taken) {
        return new BankRequest(
                id,
                organisation,
                number,
                purpose,
                until,
                requester,
                requesterName,
                requestedAt,
                List.copyOf(codes),
                List.copyOf(taken));
    }
}

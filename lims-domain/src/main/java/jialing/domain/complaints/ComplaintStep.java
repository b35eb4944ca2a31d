package jialing.domain.complaints;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a complaint.
 *
 * @param finding of a decision; else null
 * @param nonconformity number of what a decision has opened; null where it opened none
 * @param taker null for the reporter
 */
public record ComplaintStep(
        UUID id, Kind kind, String words, ComplaintFinding finding, String nonconformity, String taker, Instant at) {

    public enum Kind {
        ACCEPTANCE(ComplaintState.ACCEPTED, true),
        REFUSAL(ComplaintState.DECLINED, true),
        /** Of the inquiry; the reporter does not read it. */
        NOTE(null, false),
        /** What the reporter has said later. */
        ADDITION(null, true),
        /** The organisation complained of was told. */
        PASSING_ON(null, false),
        DECISION(ComplaintState.DECIDED, false),
        ANSWER(ComplaintState.ANSWERED, true),
        CLOSING(ComplaintState.CLOSED, false),
        /** Somebody has looked who reports, and why. */
        REPORTER_OPENED(null, false);

        private final ComplaintState leadsTo;
        private final boolean forTheReporter;

        Kind(ComplaintState leadsTo, boolean forTheReporter) {
            this.leadsTo = leadsTo;
            this.forTheReporter = forTheReporter;
        }

        /** Null where it changes nothing. */
        ComplaintState leadsTo() {
            return leadsTo;
        }

        boolean isForTheReporter() {
            return forTheReporter;
        }
    }
}

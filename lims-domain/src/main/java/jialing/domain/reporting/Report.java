package jialing.domain.reporting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.shared.Text;

/**
 * A report and what has become of it. What it says never changes; its state follows from the facts on record.
 *
 * @param replaces number of the report that it takes the place of, with the reason
 * @param contentHash SHA-256 of the canonical JSON of the content
 */
public record Report(
        UUID id,
        String organisation,
        String number,
        UUID workOrderId,
        Optional<Replacement> replaces,
        ReportContent content,
        String contentHash,
        Instant draftedAt,
        Optional<Issue> issue,
        Optional<Seal> seal,
        Optional<End> end) {

    public enum State {
        DRAFTED("待签发", "awaits issue"),
        ISSUED("已签发", "issued"),
        SEALED("有效", "current"),
        SUPERSEDED("已被替代", "superseded"),
        WITHDRAWN("已撤回", "withdrawn");

        private final Text label;

        State(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    public record Replacement(String number, String reason) {}

    /** By whom it was issued. */
    public record Issue(UUID person, String name, String statement, Instant at, String actHash) {}

    /** @param sha256 of the signed file */
    public record Seal(String sha256, Instant at) {}

    /**
     * @param byNumber the report that took its place, null when it was withdrawn
     * @param category why it was withdrawn in the words for everybody; null for others and for a dropped draft
     */
    public record End(State state, String byNumber, WithdrawalReason category, String reason, Instant at) {

        static End superseded(String byNumber, String reason, Instant at) {
            return new End(State.SUPERSEDED, byNumber, null, reason, at);
        }

        static End withdrawn(WithdrawalReason category, String reason, Instant at) {
            return new End(State.WITHDRAWN, null, category, reason, at);
        }

        /** Of a draft that nobody had signed yet. */
        static End dropped(String reason, Instant at) {
            return new End(State.WITHDRAWN, null, null, reason, at);
        }
    }

    public State state() {
        return end.map(End::state)
                .or(() -> seal.map(present -> State.SEALED))
                .or(() -> issue.map(present -> State.ISSUED))
                .orElse(State.DRAFTED);
    }

    /** As opposed to a draft that was dropped: this one had left the house. */
    public boolean isWithdrawnAfterIssue() {
        return state() == State.WITHDRAWN && issue.isPresent();
    }
}

package jialing.domain.review;

import java.time.Instant;
import java.util.UUID;
import jialing.domain.gate.Activity;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Text;

/**
 * One signed step of a review, or its return.
 *
 * @param round round of the analysis that was reviewed
 * @param statement version of the statement of responsibility
 * @param actHash hash of the act in the ledger
 * @param remark of the person; the reason of a return
 */
public record ReviewStep(
        UUID id,
        UUID batch,
        int round,
        Kind kind,
        UUID person,
        String personName,
        Instant signedAt,
        String statement,
        String actHash,
        String remark) {

    public enum Kind {
        CHECK("校核", "check", Capacity.CHECKER, Activity.CHECK),
        REVIEW("审核", "review", Capacity.REVIEWER, Activity.REVIEW),
        SIGN("签发", "sign-off", Capacity.SIGNATORY, Activity.SIGN),
        RETURN("退回", "return", null, null);

        private final Text label;
        private final Capacity capacity;
        private final Activity activity;

        Kind(String zh, String en, Capacity capacity, Activity activity) {
            this.label = Text.of(zh, en);
            this.capacity = capacity;
            this.activity = activity;
        }

        public Text label() {
            return label;
        }

        /** In which this step is taken; null for a return, which any of the three may make. */
        public Capacity capacity() {
            return capacity;
        }

        /** As which the gate is asked about it; null for a return, which nothing stands against. */
        public Activity activity() {
            return activity;
        }
    }
}

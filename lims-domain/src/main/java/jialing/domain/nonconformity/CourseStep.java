package jialing.domain.nonconformity;

import java.time.Instant;
import java.util.UUID;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Text;

/**
 * A step that somebody took; never changed afterwards.
 *
 * @param note what was done or found, and why
 * @param actionId the corrective action it decides on or reports as carried out, else null
 * @param evaluation of an evaluation, else null
 * @param effective of an effect check, else null
 * @param statement of responsibility under which it was signed, null where nothing is signed
 */
public record CourseStep(
        UUID id,
        Kind kind,
        String note,
        UUID actionId,
        Evaluation evaluation,
        Boolean effective,
        ActingPerson by,
        String statement,
        Instant at,
        String actHash) {

    /** @param couldRecur whether the cause must be done away with (ISO/IEC 17025:2017 7.10.3) */
    public record Evaluation(String significance, CauseCategory cause, boolean couldRecur) {}

    /** What a step does. */
    public enum Kind {
        STOP_WORK("暂停工作", "work stopped", Verb.STOP_WORK),
        RESUME_WORK("批准恢复工作", "resumption authorised", Verb.RESUME_WORK),
        CORRECT("纠正", "correction", Verb.CORRECT),
        EVALUATE("评价与原因分析", "evaluation and cause", Verb.EVALUATE),
        DECIDE_ACTION("确定纠正措施", "corrective action decided", Verb.DECIDE_ACTION),
        COMPLETE_ACTION("措施已实施", "action carried out", Verb.COMPLETE_ACTION),
        CHECK_EFFECT("有效性验证", "effect checked", Verb.CHECK_EFFECT),
        CLOSE("关闭", "closed", Verb.CLOSE),
        REOPEN("重新打开", "reopened", Verb.REOPEN);

        private final Text label;
        private final Verb verb;

        Kind(String zh, String en, Verb verb) {
            this.label = Text.of(zh, en);
            this.verb = verb;
        }

        public Text label() {
            return label;
        }

        Verb verb() {
            return verb;
        }
    }
}

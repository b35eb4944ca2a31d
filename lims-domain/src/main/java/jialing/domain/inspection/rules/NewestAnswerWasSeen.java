package jialing.domain.inspection.rules;

import java.util.Optional;
import java.util.UUID;
import jialing.domain.inspection.InspectionAnswer;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who answers a point without a signal does not write over what a colleague has recorded to it meanwhile, unread. */
public final class NewestAnswerWasSeen extends Rule<NewestAnswerWasSeen.Answers> {

    /** @param seen the answer that stood there when the inspector recorded; null for none */
    public record Answers(Optional<InspectionAnswer> newest, UUID seen) {}

    public NewestAnswerWasSeen() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of(
                        "{0} 已于 {1} 就此项记录“{2}”。请先看过，再决定改记还是放弃自己的记录",
                        "{0} recorded “{3}” to this point at {1}. Read it, then record yours over it or give yours up"));
    }

    @Override
    public Verdict judge(Answers answers) {
        return answers.newest()
                .filter(newest -> !newest.id().equals(answers.seen()))
                .map(newest -> Verdict.broken(
                        "seen",
                        newest.answerer(),
                        LabClock.minuteOf(newest.answeredAt()),
                        newest.outcome().label().zh(),
                        newest.outcome().label().en()))
                .orElseGet(Verdict::holds);
    }
}

package jialing.domain.people.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who stays does not move. */
public class MovesElsewhere extends Rule<MovesElsewhere.Move> {

    /** Codes of both organisations. */
    public record Move(String from, String to) {}

    public MovesElsewhere() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("此人已在该单位工作", "This person works for that organisation already"));
    }

    @Override
    public Verdict judge(Move move) {
        return Verdict.holdsIf(!move.from().equals(move.to()), "organisation");
    }
}

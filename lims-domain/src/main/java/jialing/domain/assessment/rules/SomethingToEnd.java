package jialing.domain.assessment.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only a limit that holds can be ended. */
public final class SomethingToEnd extends Rule<SomethingToEnd.Ending> {

    /** @param holds whether a version of it holds on the day on which it should end */
    public record Ending(String place, String analyte, boolean holds) {}

    public SomethingToEnd() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("{0}在该日没有{1}的限值可以终止", "There is no limit of {1} at {0} on that day that could be ended"));
    }

    @Override
    public Verdict judge(Ending ending) {
        return Verdict.holdsIf(ending.holds(), "from", ending.place(), ending.analyte());
    }
}

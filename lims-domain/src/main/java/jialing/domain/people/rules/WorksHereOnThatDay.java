package jialing.domain.people.rules;

import java.time.LocalDate;
import java.util.List;
import jialing.domain.people.Employment;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An organisation gives capacities to its own people only. */
public class WorksHereOnThatDay extends Rule<WorksHereOnThatDay.Work> {

    /** @param here the person's employments in the organisation */
    public record Work(LocalDate day, List<Employment> here) {}

    public WorksHereOnThatDay() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.2.1",
                Text.of("此人 {0} 不在本单位工作", "This person does not work for the organisation on {0}"));
    }

    @Override
    public Verdict judge(Work work) {
        return Verdict.holdsIf(work.here().stream().anyMatch(each -> each.covers(work.day())), "from", work.day());
    }
}

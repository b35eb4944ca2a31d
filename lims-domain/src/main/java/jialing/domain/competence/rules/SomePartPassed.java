package jialing.domain.competence.rules;

import java.util.List;
import jialing.domain.competence.Examination;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A certificate is renewed on at least one part of the examination, and on none that was failed. */
public class SomePartPassed extends Rule<List<Examination>> {

    public SomePartPassed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 6.2.5 f)",
                Text.of(
                        "换证须有至少一项考核，且各项均合格",
                        "A renewal rests on at least one part of the examination, each once and passed"));
    }

    @Override
    public Verdict judge(List<Examination> examinations) {
        boolean once = examinations.stream().map(Examination::part).distinct().count() == examinations.size();
        return Verdict.holdsIf(
                !examinations.isEmpty() && once && examinations.stream().allMatch(Examination::passed), "examinations");
    }
}

package jialing.domain.materials.rules;

import java.util.UUID;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Two people standardise, each with four parallels. */
public class TwoPeopleStandardise extends Rule<TwoPeopleStandardise.Pair> {

    public record Pair(UUID first, int firstParallels, ActingPerson second, int secondParallels, String organisation) {}

    public TwoPeopleStandardise() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "GB/T 601-2016 3.6",
                Text.of("标定须由本单位两人各做四平行", "Two people of the laboratory standardise, each with four parallels"));
    }

    @Override
    public Verdict judge(TwoPeopleStandardise.Pair subject) {
        return Verdict.holdsIf(
                !subject.first().equals(subject.second().personId())
                        && subject.second().organisation().equals(subject.organisation())
                        && subject.firstParallels() == 4
                        && subject.secondParallels() == 4,
                "second");
    }
}

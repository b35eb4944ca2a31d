package jialing.domain.documents.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A document is given to people of the own laboratory or of one below it, to a person or a capacity. */
public class RecipientIsInSight extends Rule<RecipientIsInSight.Given> {

    /**
     * @param both a person and a capacity are named
     * @param personWorksThere or no person is named
     */
    public record Given(boolean isInSight, boolean both, boolean personWorksThere) {}

    public RecipientIsInSight() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 8.3.2 d",
                Text.of(
                        "只能发放给本单位或下属单位的人员或身份",
                        "A document is given to a person or a capacity of this laboratory or one below it"));
    }

    @Override
    public Verdict judge(Given given) {
        if (!given.isInSight()) {
            return Verdict.broken("organisation");
        }
        return Verdict.holdsIf(!given.both() && given.personWorksThere(), "person");
    }
}

package jialing.domain.review.rules;

import jialing.domain.analysis.BatchState;
import jialing.domain.analysis.SampleResult;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only what is signed is amended; before that the batch is returned and its readings are corrected. */
public class AmendmentConcernsSignedResult extends Rule<SampleResult> {

    public AmendmentConcernsSignedResult() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.8.8",
                Text.of("批 {0} 尚未签发，请退回更正", "Batch {0} is not signed yet: return it for correction"));
    }

    @Override
    public Verdict judge(SampleResult result) {
        return Verdict.holdsIf(result.batchState() == BatchState.SIGNED, null, result.batchNumber());
    }
}

package jialing.domain.sampling;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A record that comes a second time under the same id says what it said the first time. */
public class SameRecordSentAgain extends Rule<SameRecordSentAgain.Sendings> {

    public record Sendings(String firstHash, String secondHash) {}

    SameRecordSentAgain() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.5.2",
                Text.of("此编号的采样记录已提交，且内容不同", "A field record with this id was sent before and says something else"));
    }

    @Override
    public Verdict judge(Sendings sendings) {
        return Verdict.holdsIf(sendings.firstHash().equals(sendings.secondHash()), "id");
    }
}

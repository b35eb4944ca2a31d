package jialing.domain.capability.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The annex of the qualification certificate covers the day. */
public final class ScopeCoversTheDay extends Rule<ScopeCoversTheDay.Annex> {

    public record Annex(String certificate, LocalDate on, boolean covers) {}

    public ScopeCoversTheDay() {
        super(
                Refusal.Kind.CONFLICT,
                "RB/T 214-2017 4.5.20",
                Text.of("资质认定证书 {0} 的附表在 {1} 不覆盖此项", "The annex of certificate {0} does not cover this on {1}"));
    }

    @Override
    public Verdict judge(Annex annex) {
        return Verdict.holdsIf(annex.covers(), null, annex.certificate(), annex.on());
    }
}

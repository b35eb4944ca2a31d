package jialing.domain.people.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Somebody made administrator or quality officer today, only to say yes, would be no second person. */
public class PermitsWhoIsKnown extends Rule<PermitsWhoIsKnown.Office> {

    /** @param since first day of the capacity in which somebody permits; @param latest the latest first day that counts */
    public record Office(LocalDate since, LocalDate latest) {}

    public PermitsWhoIsKnown() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "21 CFR 11.200(a)(3)",
                Text.of(
                        "担任系统管理员或质量管理员满 30 天才能准许重设签名口令（您自 {0} 起担任）",
                        "Only who has been administrator or quality officer for 30 days permits a new signing PIN (you since {0})"));
    }

    @Override
    public Verdict judge(Office office) {
        return Verdict.holdsIf(!office.since().isAfter(office.latest()), "person", office.since());
    }
}

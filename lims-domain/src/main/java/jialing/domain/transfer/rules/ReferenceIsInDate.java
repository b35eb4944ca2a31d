package jialing.domain.transfer.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A material whose certificate is relied on is in date, accepted, not recalled, and not open for too long. */
public final class ReferenceIsInDate extends Rule<ReferenceIsInDate.Asked> {

    /** @param label code and lot */
    public record Asked(String label, LocalDate validTo, boolean fit) {}

    public ReferenceIsInDate() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.4.4",
                Text.of(
                        "标准物质 {0}（有效期至 {1}）现在不能用：已过期、未验收、被召回或开封过久",
                        "The reference material {0} (valid to {1}) cannot be used now: it is out of date, not accepted, recalled, or open for too long"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(asked.fit(), "material", asked.label(), asked.validTo());
    }
}

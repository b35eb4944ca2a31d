package jialing.domain.nonconformity.rules;

import java.time.Instant;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What was found was found before now. */
public class FoundInThePast extends Rule<FoundInThePast.Times> {

    public record Times(Instant foundAt, Instant now) {}

    public FoundInThePast() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("发现时间不能晚于现在", "It cannot have been found later than now"));
    }

    @Override
    public Verdict judge(Times times) {
        return Verdict.holdsIf(!times.foundAt().isAfter(times.now()), "foundAt");
    }
}

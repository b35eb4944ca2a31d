package jialing.domain.equipment.rules;

import jialing.domain.equipment.StandardLevel;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A national standard is the chain's end; every other one is traced to a standard of a higher level, or to one not known yet. */
public class StandardIsAbove extends Rule<StandardIsAbove.Link> {

    /** @param above null when none is named */
    public record Link(StandardLevel level, StandardLevel above) {}

    public StandardIsAbove() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 6.5.1",
                Text.of(
                        "国家基准没有上级标准；其他标准的上级须不低于其自身等级",
                        "A national standard has none above it; the one above another must not be of a lower level"));
    }

    @Override
    public Verdict judge(Link link) {
        boolean right = link.level() == StandardLevel.NATIONAL
                ? link.above() == null
                : link.above() == null || link.above().compareTo(link.level()) >= 0;
        return Verdict.holdsIf(right, "tracedTo");
    }
}

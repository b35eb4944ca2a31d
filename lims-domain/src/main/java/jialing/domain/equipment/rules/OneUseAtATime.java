package jialing.domain.equipment.rules;

import java.util.List;
import java.util.UUID;
import jialing.domain.equipment.InstrumentUse;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * Nobody uses an instrument that somebody else has in use: two uses of one instrument at one time are a sign of a made-up record
 * (环发〔2015〕175号).
 */
public class OneUseAtATime extends Rule<OneUseAtATime.Use> {

    /** @param others uses that cover the instant, whoever's */
    public record Use(String instrument, UUID person, List<InstrumentUse> others) {}

    public OneUseAtATime() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.4; 环发〔2015〕175号",
                Text.of("仪器 {0} 自 {2} 起由 {1} 使用，尚未结束", "Instrument {0} was in use by {1} since {2}"));
    }

    @Override
    public Verdict judge(Use use) {
        return use.others().stream()
                .filter(other -> !other.personId().equals(use.person()))
                .findFirst()
                .map(other -> Verdict.broken(
                        "instrument", use.instrument(), other.personName(), LabClock.minuteOf(other.begunAt())))
                .orElseGet(Verdict::holds);
    }
}

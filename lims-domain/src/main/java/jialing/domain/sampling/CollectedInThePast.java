package jialing.domain.sampling;

import java.time.Instant;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A record tells what has happened; a clock that is a little fast does no harm. */
public class CollectedInThePast extends Rule<CollectedInThePast.Moment> {

    public record Moment(Instant collectedAt, Instant now) {}

    CollectedInThePast() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.5.1",
                Text.of(
                        "采样时间 {0} 在将来，请检查设备时钟",
                        "The time of sampling, {0}, lies in the future: check the device''s clock"));
    }

    @Override
    public Verdict judge(Moment moment) {
        return Verdict.holdsIf(
                !moment.collectedAt().isAfter(moment.now().plus(DeviceClock.TOLERANCE)),
                "deviceTime",
                moment.collectedAt());
    }
}

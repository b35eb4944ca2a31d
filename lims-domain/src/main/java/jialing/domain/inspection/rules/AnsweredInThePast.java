package jialing.domain.inspection.rules;

import java.time.Duration;
import java.time.Instant;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A device tells its time with its id, and tells what has happened; a clock that is a little fast does no harm. */
public final class AnsweredInThePast extends Rule<AnsweredInThePast.Moment> {

    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    /** @param deviceTime null where the device did not say */
    public record Moment(Instant deviceTime, Instant now) {}

    public AnsweredInThePast() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "记录时间缺失或在将来（{0}），请检查设备时钟",
                        "The time of recording is missing or lies in the future ({0}): check the device''s clock"));
    }

    @Override
    public Verdict judge(Moment moment) {
        boolean past = moment.deviceTime() != null
                && !moment.deviceTime().isAfter(moment.now().plus(TOLERANCE));
        return Verdict.holdsIf(
                past, "deviceTime", moment.deviceTime() == null ? "—" : LabClock.minuteOf(moment.deviceTime()));
    }
}

package jialing.domain.custody;

import java.time.Duration;
import java.time.Instant;
import jialing.domain.sampling.Sample;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A hand-over lies after the collection and not in the future; a clock that is a little off does no harm. */
public class HandedOverAfterCollection extends Rule<HandedOverAfterCollection.Moment> {

    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    /** @param handedOverAt null for now */
    public record Moment(Sample sample, Instant handedOverAt, Instant now) {}

    HandedOverAfterCollection() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.5.1",
                Text.of(
                        "交接时间 {0} 早于采样或在将来，请检查设备时钟",
                        "The time of hand-over, {0}, lies before the collection or in the future"));
    }

    @Override
    public Verdict judge(Moment moment) {
        Instant at = moment.handedOverAt() == null ? moment.now() : moment.handedOverAt();
        boolean after = moment.sample()
                .collectedAt()
                .filter(collected -> at.isBefore(collected.minus(TOLERANCE)))
                .isEmpty();
        return Verdict.holdsIf(after && !at.isAfter(moment.now().plus(TOLERANCE)), "deviceTime", at);
    }
}

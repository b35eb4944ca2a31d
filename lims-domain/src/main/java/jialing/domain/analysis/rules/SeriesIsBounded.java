package jialing.domain.analysis.rules;

import jialing.domain.analysis.SeriesKind;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A series has a point at least, and no more than a day of seconds; of plates and tubes no more than an incubator holds. */
public final class SeriesIsBounded extends Rule<SeriesIsBounded.Delivery> {

    private static final int LEVELS = 100_000;
    private static final int COUNTED = 1_000;

    /** How many points were delivered. */
    public record Delivery(SeriesKind kind, int points) {}

    public SeriesIsBounded() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("{1}须有 1～{2} 个数据点，本次 {0} 个", "A series of this kind has 1 to {2} points; these are {0}"));
    }

    @Override
    public Verdict judge(SeriesIsBounded.Delivery delivery) {
        int most = delivery.kind() == SeriesKind.SOUND_LEVELS ? LEVELS : COUNTED;
        return Verdict.holdsIf(
                delivery.points() >= 1 && delivery.points() <= most,
                "points",
                delivery.points(),
                delivery.kind().label().zh(),
                most);
    }
}

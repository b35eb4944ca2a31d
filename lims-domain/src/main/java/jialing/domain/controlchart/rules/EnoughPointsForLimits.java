package jialing.domain.controlchart.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Limits are drawn from at least twenty accepted points, no more than two of one day, so that they know the days' differences. */
public final class EnoughPointsForLimits extends Rule<EnoughPointsForLimits.Points> {

    private static final int FEWEST = 20;
    private static final int FEWEST_DAYS = 10;

    /** Accepted points that count, and the days that they are from. */
    public record Points(int count, int days) {}

    public EnoughPointsForLimits() {
        super(
                Refusal.Kind.CONFLICT,
                "GB/T 17989.2-2020; HJ 630-2011",
                Text.of(
                        "划定控制限须有至少 {2} 个合格点、分布在至少 {3} 天（每天至多计 2 个），现有 {0} 个、{1} 天",
                        "Limits need at least {2} accepted points on at least {3} days (two a day count); there are {0} on {1} days"));
    }

    @Override
    public Verdict judge(Points points) {
        return Verdict.holdsIf(
                points.count() >= FEWEST && points.days() >= FEWEST_DAYS,
                "points",
                points.count(),
                points.days(),
                FEWEST,
                FEWEST_DAYS);
    }
}

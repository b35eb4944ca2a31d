package jialing.domain.equipment.rules;

import java.math.BigDecimal;
import java.util.List;
import jialing.domain.equipment.CertificatePoint;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * An instrument is confirmed as fit only when every point of its certificate lies within the permitted error. Where U is at most a
 * third of the MPE it is left out of account; otherwise the error plus U must lie within the MPE (JJF 1094-2002 5.3.1.4 to 5.3.1.6).
 */
public class FitnessFollowsFromPoints extends Rule<FitnessFollowsFromPoints.Claim> {

    private static final BigDecimal THREE = new BigDecimal(3);

    /** @param fit what somebody wants to confirm */
    public record Claim(boolean fit, BigDecimal permittedError, List<CertificatePoint> points) {}

    public FitnessFollowsFromPoints() {
        super(
                Refusal.Kind.CONFLICT,
                "JJF 1094-2002 5.3.1",
                Text.of(
                        "校准点 {0} 的误差 {1}（U = {2}）超出最大允许误差 {3}，不能确认为合格",
                        "At {0} the error {1} (U = {2}) is not shown to lie within the permitted error {3}: it cannot be confirmed as fit"));
    }

    @Override
    public Verdict judge(Claim claim) {
        if (!claim.fit()) {
            return Verdict.holds();
        }
        return claim.points().stream()
                .filter(point -> !lies(point, claim.permittedError()))
                .findFirst()
                .map(point -> Verdict.broken(
                        "permittedError",
                        point.nominal().toPlainString(),
                        point.correction().negate().toPlainString(),
                        point.uncertainty().toPlainString(),
                        claim.permittedError().toPlainString()))
                .orElseGet(Verdict::holds);
    }

    private static boolean lies(CertificatePoint point, BigDecimal permitted) {
        BigDecimal error = point.correction().abs();
        boolean negligible = point.uncertainty().multiply(THREE).compareTo(permitted) <= 0;
        return (negligible ? error : error.add(point.uncertainty())).compareTo(permitted) <= 0;
    }
}

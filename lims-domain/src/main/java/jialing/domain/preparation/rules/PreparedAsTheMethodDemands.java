package jialing.domain.preparation.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is measured was prepared as its method demands here. */
public final class PreparedAsTheMethodDemands extends Rule<PreparedAsTheMethodDemands.Asked> {

    /** {@code missing} is null when nothing is. */
    public record Asked(String container, String method, Text missing) {}

    public PreparedAsTheMethodDemands() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.4.1; HJ/T 166-2004 7",
                Text.of("容器 {0} 尚未按 {1} 的要求制备：{2}", "Container {0} is not prepared as {1} demands: {3}"));
    }

    @Override
    public Verdict judge(PreparedAsTheMethodDemands.Asked asked) {
        return Verdict.holdsIf(
                asked.missing() == null,
                "containers",
                asked.container(),
                asked.method(),
                asked.missing() == null ? "" : asked.missing().zh(),
                asked.missing() == null ? "" : asked.missing().en());
    }
}

package jialing.domain.methods.rules;

import java.util.List;
import java.util.stream.Collectors;
import jialing.domain.methods.TrialKind;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A verification shows detection limit where the standard states one, precision, trueness, and linearity where a curve is used. */
public class VerificationIsComplete extends Rule<VerificationIsComplete.Asked> {

    public record Asked(List<TrialKind> missing) {}

    public VerificationIsComplete() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 168-2020; HJ 630-2011",
                Text.of("方法验证还缺：{0}", "The verification still lacks: {0}"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(asked.missing().isEmpty(), "trials", named(asked));
    }

    private static Text named(Asked asked) {
        return Text.of(
                asked.missing().stream().map(kind -> kind.label().zh()).collect(Collectors.joining("、")),
                asked.missing().stream().map(kind -> kind.label().en()).collect(Collectors.joining(", ")));
    }
}

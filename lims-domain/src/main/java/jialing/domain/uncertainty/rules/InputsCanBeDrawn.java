package jialing.domain.uncertainty.rules;

import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * What Monte Carlo can draw: t of more than two degrees of freedom, since below it has no variance; of correlated inputs, normal ones only,
 * since other distributions are not determined by a coefficient (JCGM 101:2008 6.4.8, 6.4.9).
 */
public class InputsCanBeDrawn extends Rule<InputsCanBeDrawn.Asked> {

    /**
     * @param tooFewObserved names of inputs with two degrees of freedom or fewer
     * @param correlatedNotNormal names of correlated inputs that are not normal with a known variance
     */
    public record Asked(List<String> tooFewObserved, List<String> correlatedNotNormal) {}

    public InputsCanBeDrawn() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "JCGM 101:2008 6.4",
                Text.of(
                        "蒙特卡洛法要求：自由度大于 2（{0}），相关的输入量服从正态分布（{1}）",
                        "Monte Carlo needs more than 2 degrees of freedom ({0}), and correlated inputs that are normal ({1})"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(
                asked.tooFewObserved().isEmpty() && asked.correlatedNotNormal().isEmpty(),
                "inputs",
                words(asked.tooFewObserved()),
                words(asked.correlatedNotNormal()));
    }

    private static String words(List<String> names) {
        return names.isEmpty() ? "✓" : String.join(", ", names);
    }
}

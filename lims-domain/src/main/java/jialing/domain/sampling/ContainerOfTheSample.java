package jialing.domain.sampling;

import java.util.Set;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A sample is filled into its own containers, by their labels. */
public class ContainerOfTheSample extends Rule<ContainerOfTheSample.Filling> {

    public record Filling(String container, Set<String> containersOfSample) {}

    ContainerOfTheSample() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 91.2-2022",
                Text.of("容器 {0} 不属于此样品，或登记了多次", "Container {0} is not of this sample, or was given more than once"));
    }

    @Override
    public Verdict judge(Filling filling) {
        return Verdict.holdsIf(
                filling.containersOfSample().contains(filling.container()), "containers", filling.container());
    }
}

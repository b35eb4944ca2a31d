package jialing.domain.preparation.rules;

import java.util.Collections;
import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A container stands once in a batch, duplicates aside. */
public final class ContainerOnceInBatch extends Rule<List<String>> {

    public ContainerOnceInBatch() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "容器 {0} 在本批中出现多次；平行须标明",
                        "Container {0} stands in the batch more than once; mark duplicates as such"));
    }

    @Override
    public Verdict judge(List<String> asked) {
        List<String> twice = asked.stream()
                .filter(each -> Collections.frequency(asked, each) > 1)
                .toList();
        return Verdict.holdsIf(twice.isEmpty(), "containers", twice.isEmpty() ? "" : twice.get(0));
    }
}

package jialing.domain.materials.rules;

import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What stands in no register of the laboratory has no history. */
public class MaterialOfThisLaboratory extends Rule<MaterialOfThisLaboratory.Entry> {

    public record Entry(UUID material, boolean registered) {}

    public MaterialOfThisLaboratory() {
        super(
                Refusal.Kind.NOT_FOUND,
                "RB/T 214-2017 4.5.6",
                Text.of("本单位没有登记此物料：{0}", "No such material in the register of this laboratory: {0}"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(entry.registered(), "materials", entry.material());
    }
}

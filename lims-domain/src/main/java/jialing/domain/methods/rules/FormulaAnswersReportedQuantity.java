package jialing.domain.methods.rules;

import java.util.Optional;
import jialing.domain.catalogue.Unit;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A formula answers in a unit in which the analyte can be reported. */
public class FormulaAnswersReportedQuantity extends Rule<FormulaAnswersReportedQuantity.Asked> {

    /** @param unit empty when nothing is reported in such a unit */
    public record Asked(Optional<Unit> unit, String written, Unit due) {}

    public FormulaAnswersReportedQuantity() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "结果单位 {0} 不能换算为报告单位 {1}",
                        "The unit {0} of the answer cannot be converted to the reported {1}"));
    }

    @Override
    public Verdict judge(FormulaAnswersReportedQuantity.Asked asked) {
        return Verdict.holdsIf(
                asked.unit()
                        .filter(unit -> unit.dimension() == asked.due().dimension())
                        .isPresent(),
                "unit",
                asked.written(),
                asked.due().symbol());
    }
}

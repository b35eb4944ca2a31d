package jialing.domain.uncertainty.rules;

import jialing.domain.catalogue.Unit;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Band and U are in a unit to which the analyte's results convert. */
public class UncertaintyInUnitOfAnalyte extends Rule<UncertaintyInUnitOfAnalyte.Units> {

    /** @param given as written */
    public record Units(String given, Unit ofAnalyte) {}

    public UncertaintyInUnitOfAnalyte() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "GB 3100-1993",
                Text.of(
                        "评定的单位 {0} 不能换算成该项目的报告单位 {1}",
                        "The unit {0} of the evaluation does not convert to {1}, in which the analyte is reported"));
    }

    @Override
    public Verdict judge(Units units) {
        boolean converts = Unit.known(units.given() == null ? "" : units.given())
                .filter(unit -> unit.dimension() == units.ofAnalyte().dimension())
                .isPresent();
        return Verdict.holdsIf(converts, "unit", units.given(), units.ofAnalyte());
    }
}

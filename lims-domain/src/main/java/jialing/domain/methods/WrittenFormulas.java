package jialing.domain.methods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.methods.persistence.FormulaTable;
import jialing.domain.methods.rules.FormulaIsDraft;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Refusal;

/** All written formulas. Nothing is taken out or changed. */
@ApplicationScoped
public class WrittenFormulas {

    @Inject
    FormulaTable table;

    /** @throws Refusal when there is none, or none that the asking person may see */
    public WrittenFormula byId(UUID id) {
        return table.byId(id).orElseThrow(() -> Refusal.notFound("WrittenFormula", "计算公式", id));
    }

    /**
     * For an act: nobody else does anything to it meanwhile.
     *
     * @throws Refusal when it is of another organisation, or released
     */
    WrittenFormula draftHeldBy(Actor actor, UUID id) {
        actor.mustActFor(byId(id).organisation());
        table.hold(id.toString());
        WrittenFormula formula = byId(id);
        new FormulaIsDraft()
                .require(new FormulaIsDraft.Asked(
                        formula.definition().number(),
                        formula.definition().version(),
                        formula.release().isEmpty()));
        return formula;
    }
}

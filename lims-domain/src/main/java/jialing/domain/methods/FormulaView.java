package jialing.domain.methods;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.catalogue.Methods;
import jialing.domain.formula.DefinedFormula;
import jialing.domain.methods.BenchRecord.BenchQuantity;
import jialing.domain.methods.WrittenFormula.FormulaState;
import jialing.domain.methods.persistence.FormulaTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Page;
import jialing.domain.shared.View;

/** Written formulas as the asking person may see and treat them. */
@View
public class FormulaView {

    @Inject
    FormulaTable table;

    @Inject
    WrittenFormulas formulas;

    @Inject
    FormulaDemands demands;

    @Inject
    Methods methods;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public record Whole(WrittenFormula formula, FormulaState state, boolean mayRun, boolean mayRelease) {}

    /** Newest first. */
    public Page<Whole> page(String method, UUID after, Integer limit) {
        int size = Page.size(limit);
        return Page.of(
                table.page(method, after, size + 1).stream().map(this::whole).toList(),
                size,
                each -> each.formula().id().toString());
    }

    public Whole of(UUID id) {
        return whole(formulas.byId(id));
    }

    /** What a text would be if it were drafted; nothing is kept. */
    public DefinedFormula checked(DraftFormula.Command command) {
        return demands.defined(command.method(), command.analyte(), command.matrix(), command.definition("", 1));
    }

    public List<BenchQuantity> quantities(String method, String analyte) {
        return demands.quantities(methods.byStandard(method).standard(), analyte);
    }

    private Whole whole(WrittenFormula formula) {
        Actor actor = current.get();
        LocalDate today = clock.today();
        FormulaState state = formula.stateOn(today);
        boolean open = state == FormulaState.DRAFT && actor.organisation().equals(formula.organisation());
        return new Whole(
                formula,
                state,
                open && holds(actor, MethodVerifications.VERIFIES),
                open
                        && holds(actor, MethodVerifications.APPROVES)
                        && !formula.runs().isEmpty()
                        && !formula.isWorkOf(actor.personId()));
    }

    private static boolean holds(Actor actor, Capacity... oneOf) {
        return Stream.of(oneOf).anyMatch(actor::holds);
    }
}

package jialing.domain.methods;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.methods.persistence.FormulaTable;
import jialing.domain.methods.rules.CasesAreBounded;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A draft is calculated over typed cases and over the newest readings of the laboratory; the figures are kept. */
@UseCase
public class RunFormula {

    /** How many readings on record are calculated again. */
    static final int RECORDED = 50;

    @Inject
    WrittenFormulas formulas;

    @Inject
    FormulaTable table;

    @Inject
    BenchRecord bench;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    public record Command(UUID id, List<TypedCase> cases) {

        public Command {
            cases = cases == null ? List.of() : cases;
        }
    }

    record Content(String number, int version, List<FormulaCase> cases) {}

    public void run(Command command) {
        Actor actor = current.mustBe(MethodVerifications.VERIFIES);
        WrittenFormula formula = formulas.draftHeldBy(actor, command.id());
        List<TypedCase> typed =
                command.cases().stream().filter(Objects::nonNull).toList();
        var recorded =
                bench.latest(formula.organisation(), formula.method(), formula.analyte(), formula.matrix(), RECORDED);
        new CasesAreBounded().require(new CasesAreBounded.Asked(typed.size(), recorded.size()));
        var run = new RegressionRun(formula.definition());
        List<FormulaCase> cases = Stream.concat(
                        typed.stream().map(run::typed), recorded.stream().map(run::recorded))
                .toList();
        var content =
                new Content(formula.definition().number(), formula.definition().version(), cases);
        RecordedAct act = ledger.record(Act.of(
                Verb.RUN_FORMULA,
                Subject.of("WrittenFormula", formula.id()),
                actor,
                actor.firstOf(MethodVerifications.VERIFIES),
                content));
        table.insertRun(TimeOrderedId.next(), formula, cases, actor, act);
    }
}

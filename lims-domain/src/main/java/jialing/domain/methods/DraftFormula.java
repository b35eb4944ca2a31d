package jialing.domain.methods;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.methods.persistence.FormulaTable;
import jialing.domain.methods.rules.CentreWritesForAll;
import jialing.domain.organisation.Organisations;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A laboratory writes the next version of the formula of a method. It calculates nothing until it is released. */
@UseCase
public class DraftFormula {

    @Inject
    FormulaTable table;

    @Inject
    FormulaDemands demands;

    @Inject
    Organisations organisations;

    @Inject
    Numbers numbers;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param network whether it holds for every laboratory that has none of its own
     * @param unit of the answer
     * @param reason why it is written
     */
    public record Command(
            String method,
            String analyte,
            String matrix,
            boolean network,
            String text,
            List<FormulaInput> inputs,
            String unit,
            String reason) {

        public Command {
            method = VerificationWording.given("method", method);
            analyte = VerificationWording.given("analyte", analyte);
            matrix = VerificationWording.given("matrix", matrix);
            reason = VerificationWording.given("reason", reason);
        }

        FormulaDefinition definition(String number, int version) {
            return new FormulaDefinition(number, version, text, inputs, unit);
        }
    }

    public UUID draft(Command command) {
        Actor actor = current.mustBe(MethodVerifications.VERIFIES);
        new CentreWritesForAll()
                .require(new CentreWritesForAll.Asked(
                        command.network(),
                        organisations.byCode(actor.organisation()).level()));
        demands.defined(command.method(), command.analyte(), command.matrix(), command.definition("", 1));
        table.hold(actor.organisation() + command.method() + command.analyte() + command.matrix());
        WrittenFormula formula = formula(command, actor);
        RecordedAct act = ledger.record(Act.of(
                Verb.DRAFT_FORMULA,
                Subject.of("WrittenFormula", formula.id()),
                actor,
                actor.firstOf(MethodVerifications.VERIFIES),
                new Content(command, formula.definition())));
        table.insert(formula, act);
        return formula.id();
    }

    /** What the act tells. */
    record Content(Command asked, FormulaDefinition definition) {}

    private WrittenFormula formula(Command command, Actor actor) {
        FormulaDefinition definition = table.newest(
                        actor.organisation(), command.method(), command.analyte(), command.matrix())
                .map(before -> command.definition(before.number(), before.version() + 1))
                .orElseGet(() -> command.definition(number(actor.organisation()), 1));
        return new WrittenFormula(
                TimeOrderedId.next(),
                actor.organisation(),
                command.method(),
                command.analyte(),
                command.matrix(),
                command.network(),
                definition,
                command.reason(),
                actor.personId(),
                actor.name(),
                clock.now(),
                List.of(),
                Optional.empty(),
                null);
    }

    private String number(String organisation) {
        String series = "GS-%s-%d".formatted(organisation, clock.today().getYear());
        return "%s-%03d".formatted(series, numbers.next(series));
    }
}

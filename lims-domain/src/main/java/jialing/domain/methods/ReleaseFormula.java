package jialing.domain.methods;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.methods.WrittenFormula.FormulaRelease;
import jialing.domain.methods.persistence.FormulaTable;
import jialing.domain.methods.rules.CasesHold;
import jialing.domain.methods.rules.DifferencesAreExplained;
import jialing.domain.methods.rules.FormulaWasRun;
import jialing.domain.methods.rules.ReleaserIsNotAuthor;
import jialing.domain.methods.rules.VerificationFromTodayOn;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.UseCase;

/**
 * Somebody who neither wrote nor tried it releases a version with the own signature, over the text and the run with all its figures.
 * Batches that are opened from its day on calculate by it; those before keep what they were opened with.
 */
@UseCase
public class ReleaseFormula {

    @Inject
    WrittenFormulas formulas;

    @Inject
    FormulaDemands demands;

    @Inject
    FormulaTable table;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param explanation of what differs from the results on record; null when nothing does */
    public record Command(UUID id, LocalDate inForceFrom, String explanation) {

        public Command {
            explanation = VerificationWording.optional("explanation", explanation);
        }
    }

    record Content(FormulaDefinition definition, FormulaRun run, String explanation, LocalDate inForceFrom) {}

    public void release(Command command, SigningMeans means) {
        Actor actor = current.mustBe(MethodVerifications.APPROVES);
        WrittenFormula formula = formulas.draftHeldBy(actor, command.id());
        demands.defined(formula.method(), formula.analyte(), formula.matrix(), formula.definition());
        FormulaRun run = runToSign(formula, command, actor);
        var release = new FormulaRelease(
                run.id(), command.explanation(), command.inForceFrom(), actor.personId(), actor.name(), clock.now());
        Act act = Act.of(
                Verb.RELEASE_FORMULA,
                Subject.of("WrittenFormula", formula.id()),
                actor,
                actor.firstOf(MethodVerifications.APPROVES),
                new Content(formula.definition(), run, command.explanation(), command.inForceFrom()));
        Signature signature = signing.sign(act, means);
        table.insertRelease(formula, release, signature, ledger.record(act.signedBy(signature)));
    }

    private FormulaRun runToSign(WrittenFormula formula, Command command, Actor actor) {
        Optional<FormulaRun> run = formula.countingRun();
        new FormulaWasRun().require(run.isPresent());
        new Objections()
                .hear(
                        new VerificationFromTodayOn(),
                        new VerificationFromTodayOn.Asked(command.inForceFrom(), clock.today()))
                .hear(new ReleaserIsNotAuthor(), formula.isWorkOf(actor.personId()))
                .hear(new CasesHold(), run.get())
                .hear(
                        new DifferencesAreExplained(),
                        new DifferencesAreExplained.Asked(run.get().differs(), command.explanation()))
                .refuseIfAny();
        return run.get();
    }
}

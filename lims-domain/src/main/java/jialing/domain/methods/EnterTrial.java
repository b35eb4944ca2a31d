package jialing.domain.methods;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import jialing.domain.catalogue.MethodCalculation;
import jialing.domain.catalogue.Methods;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.methods.persistence.VerificationTable;
import jialing.domain.methods.rules.TrialWasMade;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** Determinations are entered into a draft. A trial that fails is kept as well: a later one of its kind and level takes its place. */
@UseCase
public class EnterTrial {

    private static final BigDecimal USUAL_CORRELATION = new BigDecimal("0.999");

    @Inject
    MethodVerifications verifications;

    @Inject
    VerificationTable table;

    @Inject
    Methods methods;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public void enter(UUID id, TrialEntry given) {
        Actor actor = current.mustBe(MethodVerifications.VERIFIES);
        MethodVerification file = verifications.heldBy(actor, id, MethodVerification.VerificationState.DRAFT);
        TrialEntry entry = completed(file, given);
        VerificationWording.optional("source", entry.source());
        new TrialWasMade().require(new TrialWasMade.Asked(entry.madeOn(), clock.today()));
        TrialFigures figures = entry.trial(file.digits()).figures();
        UUID trial = TimeOrderedId.next();
        RecordedAct act = ledger.record(Act.of(
                Verb.ENTER_TRIAL,
                Subject.of("MethodVerification", id),
                actor,
                actor.firstOf(MethodVerifications.VERIFIES),
                Map.of("trial", trial, "entry", entry, "figures", figures.shown())));
        table.insertTrial(trial, file, entry, actor, act);
    }

    /** With the correlation that the method demands, where none is given. */
    TrialEntry completed(MethodVerification file, TrialEntry given) {
        return given.correlationAtLeast() == null
                ? given.withCorrelation(methods.calculation(file.method(), file.analyte())
                        .flatMap(MethodCalculation::correlationAtLeast)
                        .orElse(USUAL_CORRELATION))
                : given;
    }
}

package jialing.domain.procedures;

import jakarta.inject.Inject;
import java.util.Optional;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.procedures.persistence.ProcedureTable;
import jialing.domain.procedures.rules.ProcedureDifferencesAreExplained;
import jialing.domain.procedures.rules.ProcedureWasRun;
import jialing.domain.procedures.rules.ReleaserDidNotRun;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Objections;
import jialing.domain.shared.UseCase;

/**
 * Somebody who did not run it releases a waiting version with the own signature, over its text and all that comes out otherwise. New
 * cases go by it at once; cases that run stay on the version that they began with.
 */
@UseCase
public class ReleaseProcedure {

    private static final int LONGEST = 1000;

    @Inject
    Procedures procedures;

    @Inject
    ProcedureEngine engine;

    @Inject
    ProcedureTable table;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** @param explanation of what differs; null when nothing does */
    public record Command(String name, String explanation) {

        public Command {
            explanation = explanation == null || explanation.isBlank() ? null : explanation.strip();
        }
    }

    record Content(
            String name,
            String text,
            String digest,
            String digestInForce,
            ProcedureComparison comparison,
            String explanation) {}

    public void release(Command command, SigningMeans means) {
        Actor actor = current.mustBe(RunProcedure.KEEPS);
        ProcedureVersion waiting = procedures.waiting(command.name(), actor);
        ProcedureRun run = runToSign(waiting, command, actor);
        Act act = Act.of(
                Verb.RELEASE_PROCEDURE,
                Subject.of("ProcedureRun", run.id()),
                actor,
                actor.firstOf(RunProcedure.KEEPS),
                new Content(
                        waiting.name(),
                        waiting.text(),
                        run.digest(),
                        run.digestInForce(),
                        run.comparison(),
                        command.explanation()));
        Signature signature = signing.sign(act, means);
        table.insertRelease(run.id(), command.explanation(), actor, signature, ledger.record(act.signedBy(signature)));
        engine.bringIn(waiting);
    }

    private ProcedureRun runToSign(ProcedureVersion waiting, Command command, Actor actor) {
        ProcedureVersion inForce = procedures.inForce(waiting.name());
        Optional<ProcedureRun> run = table.newestOf(waiting.name()).filter(each -> each.compares(inForce, waiting));
        new ProcedureWasRun().require(run.isPresent());
        new Objections()
                .hear(new ReleaserDidNotRun(), run.get().personId().equals(actor.personId()))
                .hear(
                        new ProcedureDifferencesAreExplained(),
                        new ProcedureDifferencesAreExplained.Asked(
                                run.get().comparison().differs(), command.explanation(), LONGEST))
                .refuseIfAny();
        return run.get();
    }
}

package jialing.domain.credit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.credit.persistence.AppealTable;
import jialing.domain.credit.rules.AppealIsOpen;
import jialing.domain.credit.rules.CentreAnswersForRatings;
import jialing.domain.credit.rules.DeciderDidNotFind;
import jialing.domain.credit.rules.ReasonsAreGiven;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.organisation.Organisations;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** The municipal centre's quality officer decides on an appeal and signs. An upheld line does not count from the next run on. */
@UseCase
public class DecideAppeal {

    @Inject
    AppealTable table;

    @Inject
    Organisations organisations;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    public record Command(UUID appeal, boolean upheld, String reasons) {}

    /** @param files the SHA-256 of each that the institution has shown */
    private record Decided(
            String institution,
            CreditCriterion criterion,
            CreditFact.Thing thing,
            List<String> files,
            boolean upheld,
            String reasons) {}

    public void decide(Command command, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        new CentreAnswersForRatings()
                .require(organisations.byCode(actor.organisation()).level());
        CreditAppeal appeal = table.locked(command.appeal())
                .orElseThrow(() -> Refusal.notFound("CreditAppeal", "申诉", command.appeal()));
        new Objections()
                .hear(new AppealIsOpen(), appeal)
                .hear(new DeciderDidNotFind(), table.isFoundBy(appeal, actor.personId()))
                .hear(new ReasonsAreGiven(), command.reasons())
                .refuseIfAny();
        var decided = new Decided(
                appeal.institution(),
                appeal.criterion(),
                new CreditFact.Thing(appeal.subjectType(), appeal.subjectId(), appeal.subjectKey()),
                appeal.files().stream().map(AppealFile::sha256).toList(),
                command.upheld(),
                command.reasons().strip());
        Act act = Act.of(
                Verb.DECIDE_CREDIT_APPEAL,
                Subject.of("CreditAppealDecision", appeal.id()),
                actor,
                Capacity.QUALITY_OFFICER,
                decided);
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        table.decide(
                appeal,
                actor.organisation(),
                new CreditAppeal.AppealDecision(
                        decided.upheld(), decided.reasons(), actor.name(), recorded.recordedAt()),
                actor.personId(),
                recorded);
    }
}

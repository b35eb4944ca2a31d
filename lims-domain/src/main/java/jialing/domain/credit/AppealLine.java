package jialing.domain.credit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.credit.persistence.AppealTable;
import jialing.domain.credit.persistence.RatingTable;
import jialing.domain.credit.rules.AppealedOnce;
import jialing.domain.credit.rules.CountedLineIsDisputed;
import jialing.domain.credit.rules.ReasonsAreGiven;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** An institution disputes a line of its standing rating, with reasons and a signature. */
@UseCase
public class AppealLine {

    static final Capacity[] APPEALS = {Capacity.QUALITY_OFFICER, Capacity.SIGNATORY};

    @Inject
    RatingTable ratings;

    @Inject
    AppealTable table;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** Which line: its criterion and the thing it is about. */
    public record Command(CreditCriterion criterion, UUID subjectId, String subjectKey, String reasons) {}

    private record Appealed(String institution, String rating, CreditLine line, String reasons) {}

    public UUID appeal(Command command, SigningMeans means) {
        Actor actor = current.mustBe(APPEALS);
        CreditRating rating = ratings.standingOf(actor.organisation())
                .orElseThrow(() -> Refusal.notFound("CreditRating", "信用评定", actor.organisation()));
        CreditLine line = ratings.lines(rating.id()).stream()
                .filter(each -> each.isAbout(command.criterion(), command.subjectId(), command.subjectKey()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("CreditLine", "评定依据", command.subjectKey()));
        new Objections()
                .hear(new CountedLineIsDisputed(), line.counted())
                .hear(new AppealedOnce(), table.find(rating.institution(), line))
                .hear(new ReasonsAreGiven(), command.reasons())
                .refuseIfAny();
        UUID id = TimeOrderedId.next();
        String reasons = command.reasons().strip();
        Act act = Act.of(
                Verb.APPEAL_CREDIT_LINE,
                Subject.of("CreditAppeal", id),
                actor,
                actor.firstOf(APPEALS),
                new Appealed(rating.institution(), rating.id().toString(), line, reasons));
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        table.add(
                new CreditAppeal(
                        id,
                        rating.institution(),
                        rating.id(),
                        line.criterion(),
                        line.day(),
                        line.subjectType(),
                        line.subjectId(),
                        line.subjectKey(),
                        line.detail(),
                        line.points(),
                        reasons,
                        actor.name(),
                        recorded.recordedAt(),
                        List.of(),
                        null),
                actor.personId(),
                recorded);
        return id;
    }
}

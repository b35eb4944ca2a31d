package jialing.domain.qualification;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.organisation.QualifiedMethod;
import jialing.domain.organisation.ScopeLines;
import jialing.domain.people.AsTheHouse;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.qualification.persistence.AnnexTable;
import jialing.domain.qualification.persistence.AnnexTable.KeptLine;
import jialing.domain.qualification.rules.AnnexIsClean;
import jialing.domain.qualification.rules.NobodyConfirmsTheirOwn;
import jialing.domain.qualification.rules.ReturnSaysWhy;
import jialing.domain.qualification.rules.SupervisorDecides;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** Who supervises compares an annex with the scan of its certificate, and confirms it or sends it back, under a signature. */
@UseCase
public class DecideAnnex {

    @Inject
    AnnexTable table;

    @Inject
    AnnexDesk desk;

    @Inject
    Confirmers confirmers;

    @Inject
    CertificateEnds ends;

    @Inject
    ScopeLines scope;

    @Inject
    AsTheHouse house;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    Event<AnnexDecided> decided;

    /** @param words why it is sent back; may stay empty where it is confirmed */
    public record Command(UUID annex, boolean confirmed, String words) {

        public Command {
            words = words == null ? "" : words.strip();
        }
    }

    record DecisionSigned(
            String institution,
            CertificateTerms terms,
            String scanSha256,
            int lines,
            String linesSha256,
            boolean confirmed,
            String words) {}

    /** @return number of the certificate */
    public String decide(Command command, SigningMeans means) {
        Actor actor = current.mustBe(Confirmers.DECIDE);
        Annex annex = table.one(command.annex())
                .filter(each -> each.decision() == null)
                .orElseThrow(() -> notWaiting(command.annex()));
        new SupervisorDecides().require(confirmers.asked(actor, annex.organisation()));
        new NobodyConfirmsTheirOwn().require(!annex.submitterId().equals(actor.personId()));
        if (!command.confirmed()) {
            new ReturnSaysWhy().require(command.words());
        }
        List<KeptLine> lines = table.lines(annex.id());
        if (command.confirmed()) {
            // the catalogue, or the certificate, may have changed since it was handed in
            new AnnexIsClean()
                    .require(desk.entries(
                            annex.terms(), lines.stream().map(KeptLine::entry).toList()));
        }
        var content = new DecisionSigned(
                annex.organisation(),
                annex.terms(),
                annex.scanSha256(),
                annex.lines(),
                annex.linesSha256(),
                command.confirmed(),
                command.words().isEmpty() ? null : command.words());
        Act act = Act.of(
                command.confirmed() ? Verb.CONFIRM_SCOPE : Verb.RETURN_SCOPE,
                Subject.of("ScopeDecision", annex.id()),
                actor,
                actor.firstOf(Confirmers.DECIDE),
                content);
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        var decision = new Annex.AnnexDecision(
                command.confirmed(), content.words(), actor.name(), actor.organisation(), recorded.recordedAt());
        // the rows belong to the institution, and who supervises it writes them there
        house.run(() -> keep(annex, lines, decision, actor, recorded));
        decided.fire(
                new AnnexDecided(annex.id(), annex.organisation(), annex.terms().number(), command.confirmed()));
        return annex.terms().number();
    }

    private void keep(
            Annex annex, List<KeptLine> lines, Annex.AnnexDecision decision, Actor actor, RecordedAct recorded) {
        if (!table.decide(annex, decision, actor.personId(), recorded.hash())) {
            throw notWaiting(annex.id());
        }
        if (decision.confirmed()) {
            CertificateTerms terms = annex.terms();
            scope.add(lines.stream()
                    .map(line -> new QualifiedMethod(
                            line.id(),
                            annex.organisation(),
                            terms.number(),
                            line.entry().method(),
                            line.entry().analyte(),
                            line.entry().matrix(),
                            terms.validFrom(),
                            terms.validTo()))
                    .toList());
            ends.follow(annex);
        }
    }

    private static Refusal notWaiting(UUID annex) {
        return Refusal.notFound("WaitingAnnex", "待确认的附表", annex);
    }
}

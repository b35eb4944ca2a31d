package jialing.domain.samplebank;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.nonconformity.NonconformitySource;
import jialing.domain.nonconformity.OpenNonconformity;
import jialing.domain.nonconformity.Severity;
import jialing.domain.samplebank.persistence.CabinetTable;
import jialing.domain.samplebank.persistence.DiscrepancyTable;
import jialing.domain.samplebank.persistence.MovementTable;
import jialing.domain.samplebank.rules.AnswerExplains;
import jialing.domain.samplebank.rules.DiscrepancyAwaitsAnswer;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** The keeper says why the bank and its record differed; where it matters, a nonconformity is opened from it in the same step. */
@UseCase
public class AnswerDiscrepancy {

    @Inject
    DiscrepancyTable table;

    @Inject
    MovementTable movements;

    @Inject
    CabinetTable cabinets;

    @Inject
    OpenNonconformity openNonconformity;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    Event<DiscrepancyAnswered> answered;

    /** @param nonconformity how grave the nonconformity is that is opened from it; null for none */
    public void answer(String number, String words, Severity nonconformity) {
        Actor actor = current.mustBe(BankDuty.DECIDES);
        table.hold(number);
        Discrepancy discrepancy =
                table.byNumber(number).orElseThrow(() -> Refusal.notFound("Discrepancy", "账实不符", number));
        actor.mustActFor(discrepancy.organisation());
        new DiscrepancyAwaitsAnswer().require(discrepancy);
        new AnswerExplains().require(words);
        String opened = nonconformity == null ? null : open(discrepancy, words.strip(), nonconformity);
        var content = new LinkedHashMap<String, Object>();
        content.put("number", number);
        content.put("answer", words.strip());
        content.put("nonconformity", opened);
        RecordedAct act = ledger.record(Act.of(
                Verb.ANSWER_DISCREPANCY,
                new Subject("Discrepancy", discrepancy.id(), 2),
                actor,
                BankDuty.of(actor, BankDuty.DECIDES),
                content));
        table.answer(
                discrepancy,
                new Discrepancy.KeeperAnswer(words.strip(), opened, actor.personId(), actor.name(), act.recordedAt()),
                act);
        answered.fire(new DiscrepancyAnswered(discrepancy.id()));
    }

    private String open(Discrepancy discrepancy, String words, Severity severity) {
        String title = "样品库账实不符 %s / sample bank discrepancy %s".formatted(discrepancy.number(), discrepancy.number());
        String found = "%s %s：%s。%s"
                .formatted(
                        BankPosition.label(
                                discrepancy.cabinet(), discrepancy.position() == null ? "" : discrepancy.position()),
                        discrepancy.kind().label().zh(),
                        discrepancy.container() == null ? "–" : discrepancy.container(),
                        words);
        return openNonconformity
                .open(new OpenNonconformity.Command(
                        discrepancy.organisation(),
                        title,
                        found,
                        null,
                        null,
                        NonconformitySource.OTHER,
                        severity,
                        List.of(concerned(discrepancy))))
                .number();
    }

    private Concerned concerned(Discrepancy discrepancy) {
        return Optional.ofNullable(discrepancy.container())
                .flatMap(movements::byCode)
                .map(banked -> new Concerned("Container", banked.containerId(), banked.containerCode()))
                .orElseGet(() -> cabinets.byCode(discrepancy.organisation(), discrepancy.cabinet())
                        .map(cabinet -> new Concerned("Cabinet", cabinet.id(), cabinet.code()))
                        .orElseThrow());
    }
}

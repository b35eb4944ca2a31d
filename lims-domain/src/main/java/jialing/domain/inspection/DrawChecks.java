package jialing.domain.inspection;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jialing.domain.competence.Competence;
import jialing.domain.competence.HeldCertificate;
import jialing.domain.competence.Supervision;
import jialing.domain.competence.Work;
import jialing.domain.draws.Lots;
import jialing.domain.inspection.persistence.CheckTable;
import jialing.domain.inspection.persistence.CheckedRecord;
import jialing.domain.inspection.rules.BeginningNamedScope;
import jialing.domain.inspection.rules.ChecksAreDrawnOnce;
import jialing.domain.inspection.rules.InspectionInTurn;
import jialing.domain.inspection.rules.InspectorWasDrawn;
import jialing.domain.inspection.rules.SomethingToVerify;
import jialing.domain.inspection.rules.StartIsInTheLog;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.TransparencyLog;
import jialing.domain.ledger.Verb;
import jialing.domain.people.WorkKind;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/**
 * From the record of the inspected, results, raw files and people are drawn that the inspectors verify on the spot. Nobody chooses
 * them: the beginning of the inspection named the period and the number, the log has fixed the seed since, and an inspection draws once.
 */
@UseCase
public class DrawChecks {

    @Inject
    Inspections inspections;

    @Inject
    CheckTable table;

    @Inject
    CheckedRecord record;

    @Inject
    Competence competence;

    @Inject
    TransparencyLog log;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    record Drawn(String inspection, CheckDraw draw, List<InspectionCheck> checks) {}

    public CheckDraw draw(UUID id) {
        Actor actor = current.mustBe(Inspections.INSPECTS);
        Inspection inspection = inspections.held(actor, id);
        new InspectionInTurn()
                .require(InspectionInTurn.Step.of(inspection.number(), inspection.state(), InspectionState.UNDER_WAY));
        new InspectorWasDrawn().require(inspection.isInspectedBy(actor.personId()));
        new ChecksAreDrawnOnce().require(table.drawOf(inspection.id()).isPresent());
        new BeginningNamedScope().require(inspection.start().scope() != null);
        Optional<TransparencyLog.FirstSealing> sealing = sealingOf(inspection);
        new StartIsInTheLog().require(sealing.isPresent());
        CheckDraw draw = drawn(inspection, sealing.orElseThrow(), actor);
        List<InspectionCheck> checks = checks(inspection, draw);
        new SomethingToVerify().require(!checks.isEmpty());
        RecordedAct act = ledger.record(Act.of(
                Verb.DRAW_CHECKS,
                inspection.subject(),
                actor,
                actor.firstOf(Inspections.INSPECTS),
                new Drawn(inspection.number(), draw, checks)));
        table.add(inspection, draw, checks, actor.personId(), act);
        return draw;
    }

    private Optional<TransparencyLog.FirstSealing> sealingOf(Inspection inspection) {
        return ledger.history("Inspection", inspection.id()).stream()
                .filter(act -> act.verb() == Verb.BEGIN_INSPECTION)
                .findFirst()
                .flatMap(act -> log.firstSealingOf(act.id()));
    }

    private CheckDraw drawn(Inspection inspection, TransparencyLog.FirstSealing sealing, Actor actor) {
        CheckScope scope = inspection.start().scope();
        List<CheckDraw.Population> populations = Stream.of(CheckKind.values())
                .map(kind -> record.population(kind, inspection))
                .toList();
        return new CheckDraw(
                scope.from(),
                scope.to(),
                scope.count(),
                sealing.index(),
                sealing.size(),
                sealing.root(),
                Lots.seedOf(inspection.id().toString(), sealing.root()),
                populations,
                actor.name(),
                clock.now());
    }

    private List<InspectionCheck> checks(Inspection inspection, CheckDraw draw) {
        var checks = new ArrayList<InspectionCheck>();
        checks.addAll(numbered(CheckKind.RESULT, record.results(inspection, draw.seed())));
        checks.addAll(numbered(CheckKind.RAW_FILE, record.files(inspection, draw.seed())));
        checks.addAll(numbered(
                CheckKind.PERSON,
                record.people(inspection, draw.seed()).stream()
                        .map(deed -> entitled(deed, inspection.inspected()))
                        .toList()));
        return checks;
    }

    private static List<InspectionCheck> numbered(CheckKind kind, List<CheckedRecord.Thing> things) {
        return IntStream.range(0, things.size())
                .mapToObj(i -> things.get(i).as(kind, kind.codeOf(i + 1)))
                .toList();
    }

    /** Whether the person was entitled to the work on the day on which it was done, as the record of competence says. */
    private CheckedRecord.Thing entitled(CheckedRecord.Deed deed, String laboratory) {
        var work = new Work(laboratory, deed.method(), deed.matrix(), WorkKind.ANALYSIS, deed.at());
        Optional<HeldCertificate> held = competence.certificate(deed.person(), work);
        Optional<Supervision> under = competence.supervisionOf(deed.person(), work);
        Text entitlement = held.map(DrawChecks::certificate)
                .or(() -> under.map(each -> Text.of(
                        "当日由 %s 带教".formatted(each.supervisor().name()),
                        "supervised by %s on that day"
                                .formatted(each.supervisor().name()))))
                .orElse(Text.of("当日没有有效的上岗证", "no competence certificate valid on that day"));
        String day = LabClock.dayOf(deed.at()).toString();
        return new CheckedRecord.Thing(
                deed.person(),
                deed.name(),
                Text.of(
                        "%s 按 %s 分析（批 %s）；%s".formatted(day, deed.method(), deed.batch(), entitlement.zh()),
                        "%s analysed by %s (batch %s); %s"
                                .formatted(day, deed.method(), deed.batch(), entitlement.en())),
                held.isPresent() || under.isPresent());
    }

    private static Text certificate(HeldCertificate held) {
        var certificate = held.certificate();
        return Text.of(
                "上岗证 %s（%s 至 %s）当日有效".formatted(certificate.number(), certificate.issuedOn(), certificate.expiresOn()),
                "certificate %s (%s to %s) was valid on that day"
                        .formatted(certificate.number(), certificate.issuedOn(), certificate.expiresOn()));
    }
}

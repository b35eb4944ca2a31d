package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.equipment.persistence.EvidenceTable;
import jialing.domain.equipment.persistence.InstrumentTable;
import jialing.domain.equipment.persistence.UseTable;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;

/** 仪器档案: everything that is on record about one instrument (ISO/IEC 17025:2017 6.4.13). */
@View
public class InstrumentDossier {

    @Inject
    Instruments instruments;

    @Inject
    InstrumentTable table;

    @Inject
    EvidenceTable evidence;

    @Inject
    UseTable uses;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** A version of the facts before the present one, and why it was changed into the next. */
    public record FormerFacts(int version, InstrumentFacts facts, String reason, Instant madeAt, String madeByName) {}

    public record State(
            InstrumentState state,
            Text label,
            Instant since,
            String reason,
            List<String> methods,
            List<String> analytes,
            String decidedByName) {}

    public record Confirmation(
            boolean fit, BigDecimal permittedError, String criteria, Instant confirmedAt, String confirmedByName) {}

    public record Ended(boolean inDoubt, String reason, Instant endedAt, String endedByName) {}

    /**
     * @param reliedOn whether it is the one that the instrument stands under now
     * @param awaitsConfirmation whether it does not count yet
     */
    public record Certificate(
            UUID id,
            String number,
            TraceabilityKind kind,
            Text kindLabel,
            String issuedBy,
            LocalDate calibratedOn,
            LocalDate validFrom,
            LocalDate validTo,
            boolean passed,
            boolean reliedOn,
            boolean awaitsConfirmation,
            boolean takenOver,
            List<CertificatePoint> points,
            String unit,
            String remark,
            UUID file,
            Instant enteredAt,
            String enteredByName,
            List<Confirmation> confirmations,
            Ended ended) {}

    public record Check(
            UUID id,
            Instant checkedAt,
            InterimCheck.Means means,
            String against,
            String quantity,
            String unit,
            BigDecimal reading,
            BigDecimal reference,
            InterimCheck.Criterion criterion,
            BigDecimal readingUncertainty,
            BigDecimal referenceUncertainty,
            BigDecimal statistic,
            boolean passed,
            String remark,
            String checkedByName) {}

    public record Work(
            MaintenanceKind kind,
            Text kindLabel,
            LocalDate doneOn,
            String doneBy,
            String work,
            boolean outOfTolerance,
            Instant recordedAt,
            String recordedByName) {}

    public record Planned(
            MetrologyKind kind,
            Text kindLabel,
            Integer intervalMonths,
            LocalDate firstDue,
            LocalDate due,
            Instant setAt,
            String setByName) {}

    /** @param own whether it is the asking person who has it in use */
    public record OpenUse(UUID id, String person, Instant begunAt, Text activity, boolean own) {}

    public record Dossier(
            InstrumentRegister.Line line,
            int version,
            InstrumentFacts facts,
            List<FormerFacts> versions,
            List<State> states,
            List<Certificate> certificates,
            List<Check> checks,
            List<Planned> plans,
            List<Work> maintenance,
            List<OpenUse> openUses) {}

    public Dossier of(String code) {
        Instrument instrument = instruments.seenBy(current.get(), code);
        Instant now = clock.now();
        return new Dossier(
                InstrumentRegister.line(instrument, now),
                instrument.version(),
                instrument.facts(),
                table.versions(instrument.id()).stream()
                        .map(each -> new FormerFacts(
                                each.version(), each.facts(), each.reason(), each.madeAt(), each.madeByName()))
                        .toList(),
                instrument.states().stream().map(InstrumentDossier::state).toList(),
                certificates(instrument, now),
                instrument.checks().stream().map(InstrumentDossier::check).toList(),
                plans(instrument, now),
                evidence.maintenance(instrument.id()).stream()
                        .map(InstrumentDossier::work)
                        .toList(),
                uses.open(instrument.id()).stream().map(this::openUse).toList());
    }

    private static State state(StateChange change) {
        return new State(
                change.state(),
                change.state().label(),
                change.since(),
                change.reason(),
                change.methods(),
                change.analytes(),
                change.decidedByName());
    }

    private static List<Certificate> certificates(Instrument instrument, Instant now) {
        UUID reliedOn =
                instrument.certificateAt(now).map(CalibrationCertificate::id).orElse(null);
        return instrument.certificates().stream()
                .map(each -> certificate(each, each.id().equals(reliedOn)))
                .toList();
    }

    private static Certificate certificate(CalibrationCertificate each, boolean reliedOn) {
        return new Certificate(
                each.id(),
                each.number(),
                each.kind(),
                each.kind().label(),
                each.issuedBy(),
                each.calibratedOn(),
                each.validFrom(),
                each.validTo(),
                each.passed(),
                reliedOn,
                each.awaitsConfirmation(),
                each.takenOver(),
                each.points(),
                each.unit(),
                each.remark(),
                each.fileId(),
                each.enteredAt(),
                each.enteredByName(),
                each.fitness().stream()
                        .map(verdict -> new Confirmation(
                                verdict.fit(),
                                verdict.permittedError(),
                                verdict.criteria(),
                                verdict.confirmedAt(),
                                verdict.confirmedByName()))
                        .toList(),
                each.end() == null
                        ? null
                        : new Ended(
                                each.end().inDoubt(),
                                each.end().reason(),
                                each.end().endedAt(),
                                each.end().endedByName()));
    }

    private static Check check(InterimCheck check) {
        return new Check(
                check.id(),
                check.checkedAt(),
                check.means(),
                check.against(),
                check.quantity(),
                check.unit(),
                check.reading(),
                check.reference(),
                check.criterion(),
                check.readingUncertainty(),
                check.referenceUncertainty(),
                check.statistic(),
                check.passed(),
                check.remark(),
                check.checkedByName());
    }

    private static List<Planned> plans(Instrument instrument, Instant now) {
        return Stream.of(MetrologyKind.values())
                .flatMap(kind -> instrument.planAt(kind, now).stream()
                        .map(plan -> new Planned(
                                kind,
                                kind.label(),
                                plan.intervalMonths(),
                                plan.firstDue(),
                                instrument.due(kind, now).orElse(null),
                                plan.setAt(),
                                plan.setByName())))
                .toList();
    }

    private static Work work(Maintenance each) {
        return new Work(
                each.kind(),
                each.kind().label(),
                each.doneOn(),
                each.doneBy(),
                each.work(),
                each.outOfTolerance(),
                each.recordedAt(),
                each.recordedByName());
    }

    private OpenUse openUse(InstrumentUse use) {
        return new OpenUse(
                use.id(),
                use.personName(),
                use.begunAt(),
                use.activity().label(),
                use.personId().equals(current.get().personId()));
    }
}

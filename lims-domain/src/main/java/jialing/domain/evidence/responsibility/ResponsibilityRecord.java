package jialing.domain.evidence.responsibility;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.analysis.PositionKind;
import jialing.domain.analysis.ResultInterval;
import jialing.domain.analysis.TakenOverCurve;
import jialing.domain.custody.ReceiptDecision;
import jialing.domain.environment.AmbientQuantity;
import jialing.domain.equipment.TraceabilityKind;
import jialing.domain.gate.MaterialUse;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.Verb;
import jialing.domain.materials.MaterialKind;
import jialing.domain.people.WorkKind;
import jialing.domain.planning.Element;
import jialing.domain.preparation.Treatment;
import jialing.domain.quality.Finding;
import jialing.domain.sampling.Weather;
import jialing.domain.shared.Position;
import jialing.domain.shared.Text;

/** What the record holds around one result, as the one query of {@link ResponsibilityTable} answers it. */
public record ResponsibilityRecord(
        UUID resultId,
        AnalyteDetermined analyte,
        OrderPlanned order,
        SampleTaken sample,
        SiteMet site,
        NotesTaken field,
        List<PhotoKept> photos,
        List<ReadOnSite> fieldReadings,
        List<PassedOn> handOvers,
        TakenIn receipt,
        ContainerFilled container,
        BatchRun batch,
        List<CertificateHeld> competence,
        List<InstrumentUsed> instruments,
        List<MaterialUsed> materials,
        List<SubstanceUsed> substances,
        List<RoomUsed> rooms,
        List<TreatmentDone> treatments,
        List<CurveDrawn> curves,
        List<ControlPlaced> controls,
        JudgementSaid judgement,
        List<ReadingKept> readings,
        List<VersionKept> versions,
        List<ReportMade> reports,
        List<ObservationPublished> observations,
        List<ActDone> acts,
        Map<String, Text> organisations) {

    record AnalyteDetermined(String code, Text name, String unit) {}

    record OrderPlanned(
            UUID id, String number, String title, LocalDate plannedOn, UUID approvedBy, String procedures) {}

    record SampleTaken(UUID id, String code, String kind, Element element) {}

    record SiteMet(String code, String name, String waterBody, BigDecimal lon, BigDecimal lat, String surveyed) {}

    record NotesTaken(
            UUID id,
            Instant collectedAt,
            Instant recordedAt,
            BigDecimal lon,
            BigDecimal lat,
            BigDecimal accuracyM,
            Weather weather,
            String remark,
            String contentHash,
            List<UUID> samplers) {}

    record PhotoKept(UUID id, String sha256) {}

    record ReadOnSite(String analyte, String value, String unit, String method, String instrument) {}

    record PassedOn(UUID id, String number, String seal, String temperatureC, String remark) {}

    record TakenIn(
            UUID id,
            ReceiptDecision decision,
            boolean containerIntact,
            boolean sealIntact,
            boolean labelMatches,
            boolean volumeSufficient,
            String temperatureC,
            String remark,
            String lateDecision,
            String storagePlace) {

        boolean inOrder() {
            return containerIntact && sealIntact && labelMatches && volumeSufficient;
        }
    }

    record ContainerFilled(
            UUID id,
            String code,
            String preservative,
            String storage,
            boolean preservativeAdded,
            Instant mustStartBy) {}

    record BatchRun(
            UUID id,
            String number,
            String organisation,
            String method,
            String matrix,
            String instrument,
            UUID analyst,
            String state,
            int round,
            Instant openedAt,
            String lateDecision,
            String procedures) {}

    record CertificateHeld(
            UUID id,
            UUID person,
            String number,
            String method,
            WorkKind work,
            LocalDate issuedOn,
            LocalDate expiresOn) {}

    record InstrumentUsed(
            UUID id,
            String code,
            Text name,
            String model,
            String serialNumber,
            boolean atBench,
            List<CertificateInForce> certificates) {

        /** With only the certificate of that number; with all in force on the day where the number is not known. */
        InstrumentUsed withCertificate(String number) {
            List<CertificateInForce> named = certificates.stream()
                    .filter(certificate ->
                            number == null || certificate.number().equals(number))
                    .toList();
            return new InstrumentUsed(id, code, name, model, serialNumber, atBench, named);
        }
    }

    record CertificateInForce(
            String number, TraceabilityKind kind, String issuedBy, LocalDate validFrom, LocalDate validTo) {}

    record MaterialUsed(UUID id, String code, String lot, Text name, String producer, LocalDate validTo) {}

    /**
     * Something that was named as used, or something that it was made of.
     *
     * @param roles what it was named for; empty for what only went into others
     */
    record SubstanceUsed(
            UUID id,
            MaterialKind kind,
            String number,
            String code,
            String lot,
            Text name,
            String producer,
            LocalDate validTo,
            Instant recalledAt,
            List<MaterialUse.Role> roles,
            List<UUID> madeOf) {}

    /** @param excursions numbers of those that fell into the time of the analysis */
    record RoomUsed(UUID id, String code, Text name, List<ConditionsMet> conditions, List<String> excursions) {

        boolean wasWatched() {
            return conditions.stream().anyMatch(each -> each.readings() > 0);
        }
    }

    record ConditionsMet(AmbientQuantity quantity, String lowest, String highest, long readings) {}

    /** A batch of digestion or extraction that the container, or what it is a portion of, went through. */
    record TreatmentDone(
            UUID id,
            String number,
            Treatment treatment,
            String method,
            int blanks,
            String temperature,
            Integer minutes) {}

    record CurveDrawn(
            UUID id,
            int version,
            int round,
            String slope,
            String intercept,
            String correlation,
            int points,
            TakenOverCurve takenOver,
            Instant drawnAt) {}

    record ControlPlaced(String code, PositionKind kind) {}

    record JudgementSaid(UUID id, boolean accepted, Instant judgedAt, List<Finding> findings) {}

    record ReadingKept(
            UUID id,
            Instant recordedAt,
            int round,
            String position,
            int replicate,
            int version,
            Map<String, String> inputs,
            String dilution,
            String unit,
            String reason,
            String formula,
            UUID calibrationId) {}

    record VersionKept(
            UUID id,
            Instant recordedAt,
            int round,
            int version,
            String kind,
            BigDecimal value,
            String operator,
            BigDecimal limitValue,
            String limitKind,
            String whyNot,
            String unrounded,
            String unit,
            String roundingRule,
            String detectionLimit,
            BigDecimal intervalLow,
            BigDecimal intervalHigh,
            BigDecimal intervalCoverage,
            BigDecimal decisionThreshold,
            List<UUID> readings,
            UUID calibrationId,
            String reason) {

        /** How well the value is known by its own readings, as it is printed beside it. */
        String interval() {
            return new ResultInterval(intervalLow, intervalHigh, intervalCoverage, decisionThreshold).printed();
        }
    }

    record ReportMade(
            UUID id,
            String number,
            String contentHash,
            List<UUID> versions,
            UUID replaces,
            Instant issuedAt,
            String sha256,
            Instant sealedAt,
            String endState,
            String endBy,
            String endReason) {}

    record ObservationPublished(long id, UUID resultId, String reportNumber, String status, String reported) {}

    /**
     * An act on anything of the chain.
     *
     * @param handOver of a hand-over: which one
     * @param certificate of the opening of a batch: the instrument's certificate as it was found then
     */
    record ActDone(
            UUID id,
            Verb verb,
            String subjectType,
            UUID subjectId,
            int subjectVersion,
            String organisation,
            List<ActingPerson> actors,
            Instant deviceTime,
            Instant recordedAt,
            BigDecimal lon,
            BigDecimal lat,
            BigDecimal accuracyM,
            String contentHash,
            String statement,
            String hash,
            int signatures,
            Long place,
            UUID handOver,
            String certificate,
            String reason) {

        Position position() {
            return lon == null || lat == null ? null : new Position(lon, lat, accuracyM);
        }

        boolean isOn(String type, UUID thing) {
            return subjectType.equals(type) && subjectId.equals(thing);
        }
    }
}

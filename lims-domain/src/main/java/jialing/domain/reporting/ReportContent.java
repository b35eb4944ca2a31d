package jialing.domain.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.assessment.ConformityOutcome;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Text;

/**
 * Everything that a report says (ISO/IEC 17025:2017 7.8.2.1; RB/T 214-2017 4.5.20), fixed when it is drafted. Numbers are texts: as
 * they were reported, with their digits and qualifiers.
 *
 * @param procedures formulas, detection limits, diagrams and tables by their versions; null in reports from before they were named
 * @param species lists behind indices of aquatic life; null where none were made
 * @param subcontracted what other laboratories did (RB/T 214-2017 4.5.5; ISO/IEC 17025:2017 7.8.2.1 p); null where none did
 * @param decisionRule how a value was compared with its limit (ISO/IEC 17025:2017 7.8.6)
 */
public record ReportContent(
        Laboratory laboratory,
        String workOrder,
        String project,
        String element,
        LocalDate plannedOn,
        List<SampleTaken> samples,
        List<FieldReading> fieldReadings,
        List<ReportedResult> results,
        List<SiteClass> classes,
        String judgedBy,
        Text decisionRule,
        List<InstrumentUsed> instruments,
        List<QualityCheck> qualityChecks,
        List<Text> deviations,
        List<Responsible> responsible,
        List<ProcedureUsed> procedures,
        List<SpeciesList> species,
        List<Subcontracted> subcontracted) {

    /** The same with something more to be said about it. */
    ReportContent saying(List<Text> further) {
        return new ReportContent(
                laboratory,
                workOrder,
                project,
                element,
                plannedOn,
                samples,
                fieldReadings,
                results,
                classes,
                judgedBy,
                decisionRule,
                instruments,
                qualityChecks,
                Stream.concat(deviations.stream(), further.stream()).toList(),
                responsible,
                procedures,
                species,
                subcontracted);
    }

    /** What the laboratory did that found this result; empty for an own result. */
    public Optional<Subcontracted> subcontractOf(ReportedResult result) {
        return Stream.ofNullable(subcontracted)
                .flatMap(List::stream)
                .filter(each -> each.order().equals(result.subcontract()))
                .findFirst();
    }

    /** @param cmaCertificate number, only if every parameter and method is in the scope on that day; else null */
    public record Laboratory(String code, Text name, String address, String cmaCertificate) {}

    /**
     * @param judgedBy the standard with what of it applies here; null where nothing judges it, and in reports from before it was named
     * @param conditions under which it was sampled; null in reports from before they were told
     */
    public record SampleTaken(
            String siteCode,
            String siteName,
            String waterBody,
            String functionClass,
            BigDecimal lon,
            BigDecimal lat,
            String sampleCode,
            Instant collectedAt,
            List<String> samplers,
            Text weather,
            Instant receivedAt,
            Text condition,
            Text judgedBy,
            List<Text> conditions) {}

    public record FieldReading(
            String sampleCode,
            String siteCode,
            String analyte,
            Text name,
            String value,
            String unit,
            String instrument) {}

    /**
     * @param statedFor dry mass, air as it was, air at 298.15 K; null where it is stated for nothing but itself
     * @param value as printed: {@code 0.025L} below the detection limit
     * @param interval which holds the true value with 95 %, e.g. {@code 0.176～0.241}; null where its readings do not tell
     * @param decisionThreshold what a counted activity must exceed to be there; null for what was not counted
     * @param limit of the class that the site must keep, with its operator; null if there is none
     * @param meets null where nothing is compared or nothing can be said
     * @param converted what was held against the limit where that is not the value itself; null where it is
     * @param exceedance multiple by which the limit is exceeded; null if it is not
     * @param allowance for uncertainty in {@code meets}; null by simple acceptance, and in reports from before rules were agreed
     * @param subcontract order of the other laboratory that found it, as {@code subcontracted} names it; null for an own result
     */
    public record ReportedResult(
            UUID resultId,
            int version,
            String sampleCode,
            String siteCode,
            String analyte,
            Text name,
            Text statedFor,
            String method,
            Text methodTitle,
            String value,
            String unit,
            String detectionLimit,
            String interval,
            String decisionThreshold,
            String limit,
            Boolean meets,
            String exceedance,
            Instant analysedAt,
            Converted converted,
            Allowance allowance,
            String subcontract) {

        /** Printed after the L or the ND convention. */
        public boolean belowDetectionLimit() {
            return detectionLimit != null && (value.equals(detectionLimit + "L") || value.equals("ND"));
        }

        public boolean determined() {
            return !value.equals("—");
        }
    }

    /** A content as it is judged, such as at the reference oxygen of an emission standard. */
    public record Converted(String value, Text to) {}

    /**
     * How the uncertainty of a value entered the statement about it (ISO/IEC 17025:2017 7.8.3.1 c, 7.8.6).
     *
     * @param expanded U in the unit of the value; null where no evaluation is signed for it, or none is needed
     * @param factor k of U, null with it
     * @param outcome what the agreed rule says; null where nothing can be said
     */
    public record Allowance(String expanded, String factor, ConformityOutcome outcome) {}

    /** @param deciding the analytes that decide the class */
    public record SiteClass(
            String siteCode, String siteName, String required, String reached, List<Text> deciding, Boolean meets) {}

    public record InstrumentUsed(String number, Text name, String usedFor, String certificate, LocalDate validUntil) {}

    public record QualityCheck(
            Text check, String analyte, int count, String found, String criterion, boolean accepted) {}

    /** What was counted in a sample, the most frequent first (HJ 1295-2023). */
    public record SpeciesList(
            String sampleCode, String siteCode, String siteName, String method, List<SpeciesFound> species) {}

    /**
     * @param latin scientific name, as it was determined
     * @param name Chinese name; null for what the house has no name for
     * @param family in which the biotic indices score; null where none does
     * @param number of individuals or cells that were counted
     * @param share of all that were counted, percent
     */
    public record SpeciesFound(String latin, String name, Text group, String family, String number, String share) {}

    /**
     * 分包: the laboratory that did it answers for it, and is named for everybody.
     *
     * @param order its number there
     * @param cmaCertificate numbers of the qualification certificates under which it was found; null where none covered it
     * @param consignment number under which the samples were sent
     * @param signatories who signed the results there
     */
    public record Subcontracted(
            String order,
            String laboratory,
            Text name,
            String cmaCertificate,
            String consignment,
            List<String> signatories) {}

    /** @param actHash hash of the act by which this person answers for it */
    public record Responsible(Capacity capacity, String name, Text forWhat, Instant at, String actHash) {}

    /**
     * What software decided or calculated by (ISO/IEC 17025:2017 7.5.1, 7.11.2).
     *
     * @param kind formula, detection limit, process diagram, decision table
     * @param of what it was used for
     */
    public record ProcedureUsed(Text kind, String of, String name, String version) {}
}

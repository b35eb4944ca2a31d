package jialing.reports.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jialing.reports.shared.SignatureMark;

/**
 * Everything printed in one test report. Texts are in the language of the report; a part without rows is left out, deviations excepted, which are stated to be
 * none.
 *
 * @param number unique for ever, printed on every page
 * @param replaces the report that this one takes the place of (ISO/IEC 17025 7.8.8)
 * @param element what was monitored: 地表水
 * @param purpose kind of commission: 例行监测, 委托监测
 * @param samplingPlan plan or procedure of sampling (ISO/IEC 17025 7.8.2.1 k)
 * @param environment conditions that bear on the results: weather, flow
 * @param conditions of sampling, sample by sample
 * @param species what was found in samples of aquatic life, behind the indices among the results
 * @param subcontracted the other laboratories that found the results marked so (RB/T 214-2017 4.5.5)
 * @param standard the standard judged by, with edition and table
 * @param decisionRule how a result was compared with its limit (ISO/IEC 17025 7.8.6)
 * @param conclusion the assessment in a sentence or two
 * @param procedures formulas, detection limits, diagrams and decision tables with their versions
 * @param furtherStatements the laboratory's own, after those that every report carries
 * @param signatures everybody who answers for the report, in the order of the work
 * @param verificationUrl where anyone can ask whether this report is genuine and current
 * @param verificationCode what the QR code holds: that address, and behind it what proves the report without asking anybody
 */
public record TestReport(
        Locale language,
        String number,
        Optional<Replacement> replaces,
        Laboratory laboratory,
        Client client,
        String project,
        String workOrder,
        String element,
        String purpose,
        String samplingPlan,
        String environment,
        Days sampled,
        Days received,
        Days analysed,
        Instant issuedAt,
        List<SampleLine> samples,
        List<Fact> conditions,
        FieldReadings fieldReadings,
        List<SampleResults> results,
        List<SpeciesLine> species,
        List<Fact> subcontracted,
        String standard,
        List<ClassLine> classes,
        String conclusion,
        String decisionRule,
        List<MethodLine> methods,
        List<Fact> procedures,
        List<InstrumentLine> instruments,
        List<QualityLine> quality,
        List<String> deviations,
        List<String> furtherStatements,
        List<SignatureMark> signatures,
        String verificationUrl,
        String verificationCode) {

    /**
     * @param cmaCertificate number of the qualification certificate, present only if every parameter and method of this report is inside its scope on the day
     *     of issue and the signatory's field covers it
     */
    public record Laboratory(
            String name, String address, String placeOfWork, String telephone, Optional<String> cmaCertificate) {}

    public record Client(String name, String address, String contact) {}

    public record Replacement(String number, String reason) {}

    public record Days(LocalDate first, LocalDate last) {

        @Override
        public String toString() {
            return first.equals(last) ? first.toString() : first + " — " + last;
        }
    }

    public TestReport {
        samples = List.copyOf(samples);
        conditions = List.copyOf(conditions);
        results = List.copyOf(results);
        species = List.copyOf(species);
        subcontracted = List.copyOf(subcontracted);
        classes = List.copyOf(classes);
        methods = List.copyOf(methods);
        procedures = List.copyOf(procedures);
        instruments = List.copyOf(instruments);
        quality = List.copyOf(quality);
        deviations = List.copyOf(deviations);
        furtherStatements = List.copyOf(furtherStatements);
        signatures = List.copyOf(signatures);
    }
}

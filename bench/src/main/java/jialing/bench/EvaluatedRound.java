package jialing.bench;

import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jialing.domain.proficiency.EvaluationOfRound;
import jialing.domain.proficiency.RoundEvaluation;
import jialing.domain.proficiency.RoundPaper;
import jialing.domain.shared.LabClock;
import jialing.reports.proficiency.ExampleRound;
import jialing.reports.proficiency.RoundReportPrinter;
import jialing.reports.proficiency.SealedRoundReports;
import jialing.reports.signing.HouseAuthority;
import jialing.reports.signing.OrganisationSeal;
import jialing.reports.signing.PdfSigner;

/** A round of all laboratories of the network in thirty measurands: Algorithm A, scores and densities, in decimals; then its reports. */
final class EvaluatedRound {

    private static final int LABORATORIES = 130;
    private static final int MEASURANDS = 30;
    private static final double MOST_SECONDS = 60;

    private final Findings findings;

    EvaluatedRound(Findings findings) {
        this.findings = findings;
    }

    void measure() throws Exception {
        List<EvaluationOfRound.Given> round = ExampleRound.given(LABORATORIES, MEASURANDS);
        long begin = System.nanoTime();
        RoundEvaluation evaluation = EvaluationOfRound.of(round, List.of());
        findings.atMost(
                "Evaluation of a round of 130 laboratories in 30 measurands, cold: Algorithm A, scores, densities",
                seconds(begin),
                "s",
                MOST_SECONDS);
        findings.holds(
                "the same: every result has a score",
                String.valueOf(evaluation.measurands().stream()
                        .mapToInt(each -> each.scores().size())
                        .sum()),
                evaluation.measurands().stream().allMatch(each -> each.scores().size() == LABORATORIES));
        reports();
    }

    private void reports() throws Exception {
        RoundPaper.Paper overall = ExampleRound.overall(LABORATORIES, MEASURANDS);
        List<RoundPaper.Paper> papers = Stream.concat(
                        Stream.of(overall), ExampleRound.ofEach(LABORATORIES, MEASURANDS).stream())
                .toList();
        System.setProperty("jialing.secrets", Files.createTempDirectory("seals").toString());
        var reports = new SealedRoundReports(
                new RoundReportPrinter(),
                new OrganisationSeal(new HouseAuthority(LabClock.at(Instant.now())), new PdfSigner()));
        var table = Printing.bareTable();
        long bareBegin = System.nanoTime();
        for (RoundPaper.Paper each : papers) {
            Printing.bareTable(table, each.signed().evaluation().measurands().size());
        }
        double bare = seconds(bareBegin);
        long begin = System.nanoTime();
        long bytes = papers.stream()
                .mapToLong(each -> reports.of(each, Locale.SIMPLIFIED_CHINESE).length)
                .sum();
        double seconds = seconds(begin);
        findings.atMost(
                "Its 131 reports as PDF/A with all plots, each sealed (%d MB)".formatted(bytes / 1_000_000),
                seconds,
                "s",
                MOST_SECONDS);
        findings.beside(
                "the same beside bare tables",
                seconds * 1000,
                "JasperReports, 131 tables of 30 lines",
                bare * 1000,
                null);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}

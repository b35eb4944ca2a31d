package jialing.reports.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import jialing.domain.reporting.Report;
import jialing.domain.reporting.ReportPrinter;
import jialing.domain.reporting.ReportProof;

/** Prints a report of the domain in Chinese, the language in which it is signed. */
@ApplicationScoped
public class ReportOnPaper implements ReportPrinter {

    private static final String ADDRESS = System.getProperty("jialing.url", "http://localhost:8080");

    @Inject
    TestReportPrinter printer;

    @Override
    public byte[] print(Report report, ReportProof proof) {
        TestReport paper = new TestReportOf(report, proof.text(), Locale.SIMPLIFIED_CHINESE, ADDRESS).all();
        return printer.print(paper, ReportData.of(report), ReportData.proof(report.number(), paper.verificationCode()));
    }
}

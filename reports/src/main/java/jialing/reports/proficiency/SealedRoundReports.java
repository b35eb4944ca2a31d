package jialing.reports.proficiency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import jialing.domain.proficiency.RoundPaper;
import jialing.domain.proficiency.SignedEvaluation;
import jialing.domain.reporting.ReportSealer;

/**
 * Reports of a round as they leave the house: printed, and sealed by the provider with the name of who signed the evaluation and the time of that
 * signature. Each is printed and sealed anew when somebody asks (decision 0126).
 */
@ApplicationScoped
public class SealedRoundReports {

    private final RoundReportPrinter printer;
    private final ReportSealer sealer;

    protected SealedRoundReports() {
        this(null, null);
    }

    @Inject
    public SealedRoundReports(RoundReportPrinter printer, ReportSealer sealer) {
        this.printer = printer;
        this.sealer = sealer;
    }

    public byte[] of(RoundPaper.Paper paper, Locale language) {
        SignedEvaluation signed = paper.signed();
        return sealer.seal(
                printer.print(RoundReportOf.of(paper, language)),
                paper.provider().code(),
                paper.provider().nameZh(),
                "签发 " + paper.round().number() + "：" + signed.signer(),
                signed.signedAt());
    }
}

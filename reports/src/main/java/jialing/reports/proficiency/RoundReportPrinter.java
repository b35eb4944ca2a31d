package jialing.reports.proficiency;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jialing.reports.shared.Enclosure;
import jialing.reports.shared.Press;
import jialing.reports.shared.SignatureMark;
import jialing.reports.shared.Template;
import jialing.reports.shared.Words;

/** Prints the reports of a round as PDF/A, each with the signed evaluation inside. */
@ApplicationScoped
public class RoundReportPrinter {

    private static final Press PRESS = new Press(
            Template.of(RoundReport.class, "RoundReport"),
            Map.of(
                    "Summary", Template.of(RoundReport.class, "Summary"),
                    "OwnResults", Template.of(RoundReport.class, "OwnResults"),
                    "Scores", Template.of(RoundReport.class, "Scores"),
                    "Pairs", Template.of(RoundReport.class, "Pairs"),
                    "SignatureMarks", Template.of(SignatureMark.class, "SignatureMarks")));

    public byte[] print(RoundReport report) {
        var words = Words.of(RoundReport.class, report.language());
        var title = words.getString(report.isOverall() ? "title" : "ownTitle") + " " + report.number()
                + (report.isOverall() ? "" : " " + report.own().code());
        var imprint = new Press.Imprint(title, report.provider(), report.title(), report.language());
        var evaluation = new Enclosure(
                "evaluation.json",
                "application/json",
                words.getString("enclosure"),
                report.evaluation().getBytes(StandardCharsets.UTF_8));
        return PRESS.printForArchive(
                report,
                report.measurands(),
                words,
                imprint,
                report.signatures().get(0).at(),
                List.of(evaluation));
    }
}

package jialing.reports.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.reports.shared.Enclosure;
import jialing.reports.shared.Press;
import jialing.reports.shared.SignatureMark;
import jialing.reports.shared.Template;
import jialing.reports.shared.Words;

/** Prints a test report as PDF/A-3b, not yet signed. */
@ApplicationScoped
public class TestReportPrinter {

    private static final Press PRESS = new Press(Template.of(TestReport.class, "TestReport"), tables());

    /** @param enclosures what travels inside the file, e.g. the numbers for programs */
    public byte[] print(TestReport report, Enclosure... enclosures) {
        var words = Words.of(TestReport.class, report.language());
        var title = words.getString("title") + " " + report.number();
        var imprint = new Press.Imprint(title, report.laboratory().name(), report.project(), report.language());
        var parts = new TestReportParts(report, new Chapters(report, words).inOrder());
        return PRESS.printForArchive(parts, parts.chapters(), words, imprint, report.issuedAt(), List.of(enclosures));
    }

    private static Map<String, Template> tables() {
        var own = Stream.of(
                        "Facts",
                        "Samples",
                        "FieldReadings",
                        "Results",
                        "Species",
                        "Classes",
                        "Paragraphs",
                        "Methods",
                        "Instruments",
                        "Quality")
                .collect(Collectors.toMap(name -> name, name -> Template.of(TestReport.class, name)));
        own.put("SignatureMarks", Template.of(SignatureMark.class, "SignatureMarks"));
        return own;
    }
}

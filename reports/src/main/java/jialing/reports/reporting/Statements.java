package jialing.reports.reporting;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a reader must know before the first number (ISO/IEC 17025 7.8.2.1 l, 7.8.6; RB/T 214 4.5.20). */
final class Statements {

    private static final String DETECTION_LIMIT_MARK = "L";
    private static final String NOT_DETECTED = "ND";

    private final TestReport report;
    private final ResourceBundle words;

    Statements(TestReport report, ResourceBundle words) {
        this.report = report;
        this.words = words;
    }

    /** Numbered, in order. */
    List<String> inOrder() {
        var statements = new ArrayList<String>();
        statements.add(words.getString("statement.onlyItemsTested"));
        statements.add(words.getString("statement.noPartialCopy"));
        statements.add(words.getString("statement.signature"));
        if (anyValue(value -> value.endsWith(DETECTION_LIMIT_MARK))) {
            statements.add(words.getString("statement.censored"));
        }
        if (anyValue(NOT_DETECTED::equals)) {
            statements.add(words.getString("statement.notDetected"));
        }
        if (report.laboratory().cmaCertificate().isEmpty()) {
            statements.add(words.getString("statement.withoutMark"));
        }
        if (hasSubcontractedResults()) {
            statements.add(words.getString("statement.subcontracted"));
        }
        report.replaces().ifPresent(old -> statements.add(filled("statement.replaces", old.number())));
        statements.add(filled("statement.verification", report.verificationUrl()));
        statements.addAll(report.furtherStatements());
        return numbered(statements);
    }

    private boolean hasSubcontractedResults() {
        return lines().anyMatch(line -> !line.subcontracted().isEmpty());
    }

    /** How water and how air and soil print what is below a detection limit is said where it is printed. */
    private boolean anyValue(Predicate<String> such) {
        return lines().map(PrintedResult::value).anyMatch(such);
    }

    private Stream<PrintedResult> lines() {
        return report.results().stream().flatMap(sample -> sample.lines().stream());
    }

    private String filled(String key, String detail) {
        return new MessageFormat(words.getString(key), report.language()).format(new Object[] {detail});
    }

    private static List<String> numbered(List<String> statements) {
        var numbered = new ArrayList<String>();
        for (var statement : statements) {
            numbered.add((numbered.size() + 1) + ".  " + statement);
        }
        return numbered;
    }
}

package jialing.reports.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The parts of a report in their order: the statements on their own page, then the numbered chapters. Empty ones are left out. */
final class Chapters {

    private final TestReport report;
    private final ResourceBundle words;

    Chapters(TestReport report, ResourceBundle words) {
        this.report = report;
        this.words = words;
    }

    List<Chapter> inOrder() {
        var chapters = new ArrayList<Chapter>();
        chapters.add(chapter("statements", "Paragraphs", new Statements(report, words).inOrder()));
        for (var chapter : contents()) {
            if (!chapter.isEmpty()) {
                chapters.add(chapter.numbered(chapters.size()));
            }
        }
        return chapters;
    }

    private List<Chapter> contents() {
        return List.of(
                chapter("overview", "Facts", overview()).onNewPageOfItsOwn(),
                chapter("samples", "Samples", report.samples()),
                chapter("conditions", "Facts", report.conditions()),
                chapter("fieldReadings", "FieldReadings", report.fieldReadings().lines()),
                resultsChapter(),
                chapter("species", "Species", report.species()),
                chapter("subcontracted", "Facts", report.subcontracted()),
                chapter("assessment", "Classes", report.classes()),
                chapter("conclusion", "Paragraphs", conclusion()),
                chapter("methods", "Methods", report.methods()),
                chapter("procedures", "Facts", report.procedures()),
                chapter("instruments", "Instruments", report.instruments()),
                chapter("quality", "Quality", report.quality()),
                chapter("deviations", "Paragraphs", deviations()),
                chapter("responsibility", "SignatureMarks", report.signatures()));
    }

    private Chapter chapter(String title, String table, List<?> rows) {
        return new Chapter(words.getString("chapter." + title), table, rows, false);
    }

    private List<Fact> overview() {
        return Stream.of(
                        fact("client", report.client().name()),
                        fact("clientAddress", report.client().address()),
                        fact("clientContact", report.client().contact()),
                        fact("project", report.project()),
                        fact("workOrder", report.workOrder()),
                        fact("purpose", report.purpose()),
                        fact("element", report.element()),
                        fact("samplingPlan", report.samplingPlan()),
                        fact("environment", report.environment()),
                        fact("sampled", report.sampled().toString()),
                        fact("received", report.received().toString()),
                        fact("analysed", report.analysed().toString()),
                        fact("placeOfWork", report.laboratory().placeOfWork()),
                        fact("standard", report.standard()))
                .filter(fact -> !fact.text().isBlank())
                .toList();
    }

    private Fact fact(String label, String text) {
        return new Fact(words.getString(label), text);
    }

    /** Two samples of 24 results fill a page exactly if the first one begins it. */
    private Chapter resultsChapter() {
        var results = chapter("results", "Results", results());
        return report.results().size() > 1 ? results.onNewPageOfItsOwn() : results;
    }

    private List<ResultRow> results() {
        var rows = new ArrayList<ResultRow>();
        for (var sample : report.results()) {
            for (int index = 0; index < sample.lines().size(); index++) {
                rows.add(new ResultRow(sample, index + 1, sample.lines().get(index)));
            }
        }
        return rows;
    }

    private List<String> conclusion() {
        return Stream.of(report.conclusion(), report.decisionRule())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private List<String> deviations() {
        return report.deviations().isEmpty() ? List.of(words.getString("deviations.none")) : report.deviations();
    }
}

package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.util.List;
import java.util.Map;
import jialing.client.LaboratoryDay;
import jialing.client.PersonAtWork;
import jialing.system.analysis.Bench;
import jialing.system.shared.TheSystem;

/** What went wrong at the bench, and what is done about it. */
final class NonconformityOfWanzhou {

    private NonconformityOfWanzhou() {}

    static void enter(RecordBook book, Bench bench) {
        Map<String, Object> about = Map.of("type", "AnalyticalBatch", "id", bench.batch(), "key", "万州氨氮批");
        Map<String, Object> found = Map.of(
                "title",
                "比色皿未润洗",
                "found",
                "万州比色皿未润洗",
                "source",
                "BENCH",
                "severity",
                "MINOR",
                "concerned",
                List.of(about));
        String number = TheSystem.as("wz.analyst1")
                .post("/api/nonconformity/nonconformities", found)
                .done()
                .text("number");
        book.name("nonconformities/{number}", book.traced(number));
        book.name("actions/{action}", book.traced(actionAbout(number)));
        book.traced("万州比色皿未润洗");
        book.option("organisation", WanzhouRecord.ORGANISATION);
        book.body("NewNonconformity", found);
        book.body("StepNote", Map.of("note", "已处理"));
        book.body("Evaluating", Map.of("significance", "无", "category", "METHOD", "cause", "不明", "couldRecur", false));
        book.body("NewAction", action());
        book.body("EffectChecking", Map.of("effective", true, "note", "有效"));
        book.body("NonconformityClosing", Map.of("note", "关闭", "pin", PIN));
    }

    private static String actionAbout(String number) {
        String path = "/api/nonconformity/nonconformities/" + number;
        PersonAtWork officer = TheSystem.as("wz.quality");
        officer.post(path + "/correction", Map.of("note", "润洗后重测")).done();
        officer.post(
                        path + "/evaluation",
                        Map.of("significance", "无", "category", "PEOPLE", "cause", "新人", "couldRecur", true))
                .done();
        return officer.post(path + "/actions", action()).done().text("actions/0/id");
    }

    private static Map<String, Object> action() {
        return Map.of(
                "what",
                "培训",
                "owner",
                RecordBook.read("wz.analyst1", "/api/people/me")
                        .path("personId")
                        .asText(),
                "dueOn",
                LaboratoryDay.today().toString());
    }
}

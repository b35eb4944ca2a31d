package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.client.Photometer;
import jialing.system.shared.TheSystem;

/** The verification of a method before its first use here, and a formula written for one. */
final class MethodsOfWanzhou {

    private MethodsOfWanzhou() {}

    static void enter(RecordBook book) {
        verification(book);
        formula(book);
    }

    private static void verification(RecordBook book) {
        Map<String, Object> drafted =
                Map.of("method", Photometer.METHOD, "analyte", "NH3N", "matrix", "water", "occasion", "万州首次使用");
        Answer file = TheSystem.as("wz.analyst1")
                .post("/api/methods/verifications", drafted)
                .done();
        book.name("verifications/{id}", book.traced(file.text("id")));
        book.traced(file.text("number"));
        book.body(
                "TrialEntry",
                Map.of("kind", "PRECISION", "determinations", List.of("1.0", "1.1"), "atMost", "10", "spiked", false));
        book.body("VerificationNote", Map.of("note", "补充标准物质测定"));
        book.body(
                "VerificationApproval",
                Map.of("inForceFrom", LaboratoryDay.today().toString(), "pin", PIN));
    }

    private static void formula(RecordBook book) {
        Map<String, Object> written = Map.of(
                "method",
                "GB/T 11892-1989",
                "analyte",
                "CODMN",
                "matrix",
                "water",
                "network",
                false,
                "text",
                "I = V",
                "inputs",
                List.of(Map.of("symbol", "V", "quantity", "reading", "unit", "mg/L")),
                "unit",
                "mg/L",
                "reason",
                "万州首次编写");
        Answer formula = TheSystem.as("wz.analyst1")
                .post("/api/methods/formulas", written)
                .done();
        book.name("formulas/{id}", book.traced(formula.text("id")));
        book.traced(formula.text("number"));
        book.body("NewFormula", written);
        book.body(
                "RegressionCases",
                Map.of("cases", List.of(Map.of("source", "手算", "values", Map.of("V", "1"), "due", "1"))));
        book.body(
                "FormulaReleasing", Map.of("inForceFrom", LaboratoryDay.today().toString(), "pin", PIN));
    }
}

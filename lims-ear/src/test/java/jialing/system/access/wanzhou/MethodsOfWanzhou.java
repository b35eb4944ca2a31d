package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.client.Photometer;
import jialing.system.shared.TheSystem;

/** The verification of a method before its first use here. */
final class MethodsOfWanzhou {

    private MethodsOfWanzhou() {}

    static void enter(RecordBook book) {
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
}

package jialing.system.access.wanzhou;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.client.LaboratoryDay;
import jialing.system.qualification.AnnexForm;
import jialing.system.shared.TheSystem;

/** An annex that the sub-centre submitted, and that the centre sent back. */
final class QualificationOfWanzhou {

    private QualificationOfWanzhou() {}

    static void enter(RecordBook book) {
        String number = book.traced("24WZ" + System.nanoTime());
        byte[] sheet = "analyte,method,matrix\r\nNH3N,HJ 535-2009,water\r\n".getBytes(StandardCharsets.UTF_8);
        var form = AnnexForm.of(number, sheet);
        String annex = book.traced(form.get("id").toString());
        TheSystem.as("wz.quality").post("/api/qualification/annexes", form).done();
        TheSystem.as("mc.quality")
                .post("/api/qualification/annexes/" + annex + "/decision", AnnexForm.returning("扫描件不清"))
                .done();
        book.name("certificates/{number}", number);
        book.name("annexes/{annex}", annex);
        book.body("AnnexDecisionBody", AnnexForm.confirming());
        book.body(
                "NewScopeChange",
                AnnexForm.change(
                        "SUSPENDED",
                        LaboratoryDay.today().toString(),
                        List.of(UUID.randomUUID().toString())));
        book.body(
                "ScopeChangeToSee",
                Map.of(
                        "kind",
                        "SUSPENDED",
                        "from",
                        LaboratoryDay.today().toString(),
                        "lines",
                        List.of(UUID.randomUUID().toString())));
    }
}

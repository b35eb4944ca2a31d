package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jialing.system.materials.Store;
import jialing.system.shared.TheSystem;

/** A certified standard and what was diluted from it. */
final class MaterialsOfWanzhou {

    private MaterialsOfWanzhou() {}

    static void enter(RecordBook book) {
        Store wanzhou = Store.of("wz");
        String lot = "W" + System.nanoTime();
        String id = book.traced(wanzhou.accepted(wanzhou.standard(book.traced(lot))));
        byte[] certificate = "%PDF-1.7 certificate".getBytes(StandardCharsets.US_ASCII);
        TheSystem.as("wz.equipment")
                .upload("/api/materials/register/" + id + "/certificate", "application/pdf", certificate)
                .done();
        String number = RecordBook.read("wz.analyst1", "/api/materials/register/" + id)
                .at("/itself/number")
                .asText();
        book.name("register/{id}", id);
        book.name("labelled/{number}", book.traced(number));
        String solution = wanzhou.dilute(id, "氨氮标准使用液", 100).done().text("itself/id");
        book.name("solutions/{id}", book.traced(solution));
        book.body("LotDelivery", wanzhou.standard("X" + System.nanoTime()));
        var finding = Map.of("what", "外观", "found", "完好", "required", "完好", "passed", true);
        book.body("MaterialAccepting", Map.of("findings", List.of(finding), "pin", PIN));
        book.body("CheckMeasurement", Map.of("analyte", "NH3N", "found", 500, "uncertainty", 6));
        book.body("StockMoving", Map.of("kind", "OUT", "amount", 1));
        book.body("LotRecalling", Map.of("reason", "存疑", "pin", PIN));
        book.body("SolutionPreparation", Store.dilution(id, "借用标准", 100, 7));
        book.body(
                "Titration",
                Map.of(
                        "substance",
                        "Na2S2O3",
                        "parallels",
                        List.of("0.1", "0.1", "0.1", "0.1"),
                        "second",
                        Map.of("account", "wz.analyst2", "pin", PIN, "parallels", List.of("0.1", "0.1", "0.1", "0.1")),
                        "otherUncertainty",
                        "0.05"));
    }
}

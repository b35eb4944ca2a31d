package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.util.Map;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.client.Photometer;
import jialing.system.shared.TheSystem;

/** A photometer and its certificate. */
final class EquipmentOfWanzhou {

    private EquipmentOfWanzhou() {}

    static void enter(RecordBook book) {
        book.name("instruments/{code}", Photometer.CODE);
        book.option("instrument", Photometer.CODE);
        book.name(
                "certificates/{certificate}",
                book.traced(RecordBook.read("wz.equipment", "/api/equipment/instruments/" + Photometer.CODE)
                        .at("/certificates/0/id")
                        .asText()));
        book.name(
                "certificate-files/{id}",
                book.traced(TheSystem.as("wz.equipment")
                        .upload("/api/equipment/certificate-files", "image/png", SamplingOfWanzhou.picture())
                        .done()
                        .text("id")));
        Answer.texts(
                        RecordBook.read("wz.analyst1", "/api/equipment/instruments")
                                .path("items"),
                        "/code")
                .forEach(book::traced);
        attempts(book, LaboratoryDay.today().toString());
    }

    private static void attempts(RecordBook book, String today) {
        var facts = Map.of("nameZh", "他人的仪器", "model", "T6", "serialNumber", "1");
        book.body("NewInstrument", Map.of("code", "FOREIGN-1", "facts", facts));
        book.body("Revision", Map.of("version", 1, "facts", facts, "reason", "改"));
        book.body("StateChanging", Map.of("state", "STOPPED", "reason", "停"));
        book.body("Scrapping", Map.of("reason", "废", "pin", PIN));
        book.body(
                "NewMaintenance",
                Map.of("kind", "MAINTENANCE", "doneOn", today, "doneBy", "他人", "work", "擦", "outOfTolerance", false));
        book.body("Beginning", Map.of("calibrating", false));
        book.body("PuttingBack", Map.of("remark", "还"));
        book.body("NewEvidencePlan", Map.of("kind", "INTERIM_CHECK", "intervalMonths", 6));
        book.body(
                "CertificateEntry",
                Map.of(
                        "number", "假-1",
                        "kind", "VERIFICATION",
                        "issuedBy", "他人",
                        "calibratedOn", today,
                        "validTo", "2099-01-01",
                        "passed", true));
        book.body("StrikingOut", Map.of("inDoubt", true, "reason", "疑"));
        book.body("Confirming", Map.of("fit", true, "permittedError", "1", "criteria", "宽", "pin", PIN));
        book.body(
                "NewInterimCheck",
                Map.of(
                        "means", "CHECK_STANDARD",
                        "against", "砝码",
                        "quantity", "称量",
                        "unit", "g",
                        "reading", "1",
                        "reference", "1",
                        "criterion", "WITHIN_U",
                        "referenceUncertainty", "1"));
        book.body("NewOutsideStandard", Map.of("name", "标准", "body", "某院", "certificate", "X-1", "level", "NATIONAL"));
    }
}

package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.client.FieldForm;
import jialing.client.LaboratoryDay;
import jialing.system.shared.TheSystem;

/** Certificates, an appointment, and somebody supervised. */
final class CompetenceOfWanzhou {

    private CompetenceOfWanzhou() {}

    static void enter(RecordBook book) {
        book.name(
                "certificates/{id}",
                RecordBook.read("wz.analyst1", "/api/competence/mine")
                        .at("/certificates/0/id")
                        .asText());
        book.name(
                "appointments/{id}",
                RecordBook.read("wz.quality", "/api/competence/appointments")
                        .at("/items/0/id")
                        .asText());
        String trainee = RecordBook.personOf("wz.checker");
        String supervisor = RecordBook.personOf("wz.analyst1");
        String today = LaboratoryDay.today().toString();
        Map<String, Object> supervision = Map.of(
                "id", FieldForm.newId(),
                "trainee", trainee,
                "supervisor", supervisor,
                "method", "HJ 828-2017",
                "kind", "ANALYSIS",
                "from", today,
                "to", today);
        book.name(
                "supervisions/{id}",
                TheSystem.as("wz.quality")
                        .post("/api/competence/supervisions", supervision)
                        .done()
                        .text("id"));
        book.name("list/{entry}", UUID.randomUUID().toString());
        book.body("NewSupervision", supervision);
        book.body("SupervisionEnding", Map.of("reason", "换人"));
        book.body("CertificateReason", Map.of("reason", "考核不合格"));
        book.body("CertificateRevocation", Map.of("reason", "替考", "falselyObtained", true, "pin", PIN));
        book.body("MethodConfirmation", Map.of("from", "HJ 535-2009", "to", "HJ 536-2009", "evidence", "比对"));
        book.body(
                "NewCertificate",
                Map.of(
                        "id",
                        FieldForm.newId(),
                        "personId",
                        trainee,
                        "number",
                        "借用",
                        "method",
                        "HJ 535-2009",
                        "kind",
                        "ANALYSIS",
                        "issuedOn",
                        today,
                        "expiresOn",
                        today,
                        "examinations",
                        List.of(),
                        "pin",
                        PIN));
        book.body(
                "NewTrainingPlan", Map.of("id", FieldForm.newId(), "personId", trainee, "topic", "借用", "dueOn", today));
        book.body(
                "NewTraining",
                Map.of(
                        "id",
                        FieldForm.newId(),
                        "personId",
                        trainee,
                        "topic",
                        "借用",
                        "heldOn",
                        today,
                        "hours",
                        "2",
                        "trainer",
                        "他人",
                        "evaluation",
                        "无",
                        "passed",
                        true));
        book.body(
                "NewAppointment",
                Map.of(
                        "id",
                        FieldForm.newId(),
                        "personId",
                        trainee,
                        "document",
                        "借用",
                        "approvingBody",
                        "他人",
                        "from",
                        today,
                        "to",
                        today,
                        "fields",
                        List.of(Map.of("matrix", "water")),
                        "pin",
                        PIN));
        book.body("AppointmentEnding", Map.of("reason", "终止", "pin", PIN));
        book.body("NewDeclaration", Map.of("id", FieldForm.newId(), "interests", List.of(), "pin", PIN));
        book.body(
                "NewConductEntry",
                Map.of(
                        "id", FieldForm.newId(),
                        "colour", "BLACK",
                        "name", "他人",
                        "reason", "无",
                        "evidence", "无",
                        "from", today,
                        "pin", PIN));
        book.body("ConductStriking", Map.of("reason", "无", "pin", PIN));
    }
}

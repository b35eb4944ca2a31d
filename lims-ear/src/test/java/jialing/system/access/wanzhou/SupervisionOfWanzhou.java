package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.util.List;
import java.util.Map;
import jialing.client.LaboratoryDay;
import jialing.client.PersonAtWork;
import jialing.system.shared.TheSystem;

/** An internal audit and a management review. */
final class SupervisionOfWanzhou {

    private SupervisionOfWanzhou() {}

    static void enter(RecordBook book) {
        audit(book);
        managementReview(book);
    }

    private static void audit(RecordBook book) {
        String today = LaboratoryDay.today().toString();
        String auditor = RecordBook.personOf("wz.auditor");
        Map<String, Object> plan = Map.of(
                "title",
                "万州年度内审",
                "elements",
                List.of("7.5"),
                "basis",
                "人员变动",
                "from",
                today,
                "to",
                today,
                "lead",
                auditor,
                "members",
                List.of(auditor));
        String id = TheSystem.as("wz.quality")
                .post("/api/supervision/audits", plan)
                .done()
                .text("audit/id");
        book.name("audits/{id}", book.traced(id));
        book.name("programme/{year}", String.valueOf(LaboratoryDay.today().getYear()));
        book.traced("万州年度内审");
        book.body("AuditAnswering", Map.of("question", "7.5-1", "outcome", "CONFORMS", "note", "符合"));
        book.body("RecordDrawing", Map.of("kind", "BATCH", "from", today, "to", today, "count", 1));
        book.body("AuditReporting", Map.of("summary", "已审", "conclusion", "有效", "pin", PIN));
        book.body("AuditReportApproval", Map.of("pin", PIN));
        book.body("AuditClosing", Map.of("pin", PIN));
    }

    private static void managementReview(RecordBook book) {
        String today = LaboratoryDay.today().toString();
        String owner = RecordBook.personOf("wz.equipment");
        PersonAtWork officer = TheSystem.as("wz.quality");
        String path = "/api/supervision/management-reviews";
        String id =
                officer.post(path, Map.of("from", today, "to", today)).done().text("id");
        Map<String, Object> deciding = Map.of("area", "RESOURCES", "what", "万州购置仪器", "owner", owner, "dueOn", today);
        String decision =
                officer.post(path + "/" + id + "/decisions", deciding).done().text("decisions/0/id");
        book.name("management-reviews/{id}", book.traced(id));
        book.name("decisions/{decision}", book.traced(decision));
        book.traced("万州购置仪器");
        book.body("InputNote", Map.of("input", "a", "note", "没有变化"));
        book.body("ReviewDeciding", deciding);
        book.body("MinutesSigning", Map.of("conclusion", "有效", "pin", PIN));
        book.body("DecisionCarriedOut", Map.of("evidence", "验收单"));
    }
}

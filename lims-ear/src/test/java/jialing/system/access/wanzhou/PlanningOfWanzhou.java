package jialing.system.access.wanzhou;

import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;

/** A programme, and the order of the first trip. */
final class PlanningOfWanzhou {

    private PlanningOfWanzhou() {}

    static void enter(RecordBook book, SamplingTrip trip) {
        String today = LaboratoryDay.today().toString();
        Answer programme = TheSystem.as("wz.planner")
                .post("/api/planning/programmes", newProgramme("万州入库断面月测"))
                .done();
        book.name("programmes/{id}", book.traced(programme.text("id")));
        book.traced(programme.text("name"));
        book.name("work-orders/{id}", book.traced(trip.workOrder()));
        book.name("cases/{subjectType}", "WorkOrder");
        book.name("{subjectType}/{subjectId}", trip.workOrder());
        book.option("workOrder", trip.workOrder());
        book.traced(RecordBook.read("wz.planner", "/api/planning/work-orders/" + trip.workOrder())
                .path("number")
                .asText());
        book.body("Choice", Map.of("element", "surface_water", "sites", List.of("SW010"), "analytes", List.of("NH3N")));
        book.body("NewProgramme", newProgramme("他人的计划"));
        book.body(
                "WorkOrderDraft",
                Map.of(
                        "programme",
                        book.named("programmes/{id}"),
                        "title",
                        "借用计划",
                        "element",
                        "surface_water",
                        "sites",
                        List.of("SW010"),
                        "analytes",
                        List.of("NH3N"),
                        "plannedOn",
                        today,
                        "dueOn",
                        today));
        book.body("ReturnReason", Map.of("reason", "退回"));
        book.body("Returning", Map.of("reason", "退回"));
    }

    private static Map<String, Object> newProgramme(String name) {
        return Map.of(
                "name",
                name,
                "element",
                "surface_water",
                "sites",
                List.of("SW010"),
                "analytes",
                List.of("NH3N"),
                "frequency",
                "ONCE",
                "firstOn",
                "2099-01-01");
    }
}

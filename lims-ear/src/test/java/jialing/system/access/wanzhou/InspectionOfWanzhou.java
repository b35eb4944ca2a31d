package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.util.Map;
import jialing.system.inspection.InspectionOf;

/** An inspection of a district station by the Wanzhou sub-centre. */
final class InspectionOfWanzhou {

    private static final String DISTRICT = "CQ-500154";

    private InspectionOfWanzhou() {}

    static void enter(RecordBook book) {
        InspectionOf inspection =
                InspectionOf.institution("wz", DISTRICT, book.traced("万州抽查区县站 " + System.nanoTime()), false);
        inspection.begin().done();
        book.name("campaigns/{id}", book.traced(inspection.campaign()));
        book.name("inspections/{id}", book.traced(inspection.id()));
        book.name(
                "photos/{photo}",
                book.traced(inspection.photo(SamplingOfWanzhou.picture()).done().text("id")));
        book.body("CampaignPlanning", InspectionOf.plan("抽查", DISTRICT, false));
        book.body("InspectorDrawing", Map.of("institution", DISTRICT, "count", 2));
        book.body("InspectionBeginning", InspectionOf.scope(3));
        book.body("InspectionAnswering", Map.of("question", "4.1-1", "outcome", "CONFORMS"));
        book.body(
                "InspectionSigning",
                Map.of("summary", "已查", "conclusion", "NOTHING_FOUND", "refusal", "拒签", "pin", PIN));
        book.body("InspectionPublishing", Map.of("words", "已公开", "pin", PIN));
    }
}

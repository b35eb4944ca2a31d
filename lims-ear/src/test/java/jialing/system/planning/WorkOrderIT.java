package jialing.system.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

class WorkOrderIT {

    @Test
    void thePlanFollowsFromTheCatalogue() {
        Answer order = SamplingTrip.planned("SW010", "SW011", "SW012");
        assertThat(order.json().at("/plan/fieldReadings")).hasSize(5);
        assertThat(order.json().at("/plan/fieldQc").findValuesAsText("kind"))
                .containsExactly("FIELD_BLANK", "FIELD_DUPLICATE");
        assertThat(order.json().at("/samples").asInt()).isEqualTo(3 + 1 + 1);
    }

    @Test
    void onlySomebodyElseApprovesWithTheRightPinAndOnce() {
        String id = SamplingTrip.planned("SW010").text("id");
        approve("wz.planner", id, PersonAtWork.PIN).refusedBy("CapacityHeld");
        approve("wz.reviewer", id, "000000").refusedBy("SigningPinCorrect");
        approve("yz.signatory", id, PersonAtWork.PIN).refusedBy("WorkOrderExists");
        assertThat(approve("wz.reviewer", id, PersonAtWork.PIN).done().text("state"))
                .isEqualTo("APPROVED");
        approve("wz.signatory", id, PersonAtWork.PIN).refusedBy("OrderAwaitsApproval");
    }

    @Test
    void aReturnedOrderSaysWhyAndMintsNothing() {
        String id = SamplingTrip.planned("SW010").text("id");
        returned(id, " ").refusedBy("ReasonGiven");
        assertThat(returned(id, "缺少背景断面").done().text("returnReason")).isEqualTo("缺少背景断面");
        assertThat(TheSystem.as("wz.planner")
                        .get("/api/sampling/samples?workOrder=" + id)
                        .done()
                        .json()
                        .at("/items"))
                .isEmpty();
    }

    private static Answer approve(String account, String id, String pin) {
        return TheSystem.as(account).post("/api/planning/work-orders/" + id + "/approval", Map.of("pin", pin));
    }

    private static Answer returned(String id, String reason) {
        return TheSystem.as("wz.signatory")
                .post("/api/planning/work-orders/" + id + "/return", Map.of("reason", reason));
    }
}

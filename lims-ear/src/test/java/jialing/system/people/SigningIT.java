package jialing.system.people;

import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

class SigningIT {

    @Test
    void afterFiveWrongPinsNothingIsSignedForAWhile() {
        String order = SamplingTrip.plannedBy("p1.planner", "SW010").text("id");
        for (int i = 1; i < 5; i++) {
            approve("p1.signatory", order, "000000").refusedBy("SigningPinCorrect");
        }
        approve("p1.signatory", order, "000000").refusedBy("SigningPinLocked");
        approve("p1.signatory", order, PersonAtWork.PIN).refusedBy("SigningPinLocked");
        TheSystem.as("p1.signatory").get("/api/people/me").done();
    }

    @Test
    void aRightPinBeginsTheCountAnew() {
        String first = SamplingTrip.plannedBy("p1.planner", "SW010").text("id");
        String second = SamplingTrip.plannedBy("p1.planner", "SW010").text("id");
        for (String order : List.of(first, second)) {
            for (int i = 1; i < 5; i++) {
                approve("p1.reviewer", order, "000000").refusedBy("SigningPinCorrect");
            }
            approve("p1.reviewer", order, PersonAtWork.PIN).done();
        }
    }

    private static Answer approve(String account, String order, String pin) {
        return TheSystem.as(account).post("/api/planning/work-orders/" + order + "/approval", Map.of("pin", pin));
    }
}

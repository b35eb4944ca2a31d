package jialing.system.review;

import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.analysis.Bench;
import jialing.system.people.SecondCapacity;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Even who holds the capacity for a step may not take it on the own work. */
class ReviewIT {

    private Bench bench;

    @BeforeEach
    void anAcceptedBatch() {
        bench = Bench.withSamplesOf(SamplingTrip.approvedFor(List.of("WTEMP", "PH", "NH3N")));
        bench.open().done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        bench.submit().done();
    }

    @Test
    void anAnalystDoesNotCheckTheOwnBatch() {
        step("wz.analyst1", "check").refusedBy("CapacityHeld");
        try (var checker = SecondCapacity.of("wz.analyst1", "CHECKER")) {
            step("wz.analyst1", "check").refusedBy("CheckerIsNotAnalyst");
        }
        step("wz.checker", "check").done();
    }

    @Test
    void aSamplerChecksNothingOfTheOwnTrip() {
        try (var checker = SecondCapacity.of("wz.sampler2", "CHECKER")) {
            step("wz.sampler2", "check").refusedBy("SamplerReviewsNothing");
        }
    }

    @Test
    void whoCheckedNeitherReviewsNorSigns() {
        step("wz.checker", "check").done();
        step("wz.checker", "review").refusedBy("CapacityHeld");
        try (var reviewer = SecondCapacity.of("wz.checker", "REVIEWER")) {
            step("wz.checker", "review").refusedBy("ReviewerIsNobodyBefore");
        }
        step("wz.reviewer", "review").done();
        step("wz.checker", "sign").refusedBy("CapacityHeld");
        try (var signatory = SecondCapacity.of("wz.checker", "SIGNATORY")) {
            step("wz.checker", "sign").refusedBy("ReviewerIsNobodyBefore");
        }
    }

    private Answer step(String account, String step) {
        return TheSystem.as(account)
                .post("/api/review/batches/" + bench.batch() + "/" + step, Map.of("pin", PersonAtWork.PIN));
    }
}

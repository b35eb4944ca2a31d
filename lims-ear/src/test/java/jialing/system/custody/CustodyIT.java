package jialing.system.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.system.sampling.HoldingTime;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustodyIT {

    private SamplingTrip trip;
    private String code;

    @BeforeEach
    void aCollectedSample() {
        trip = SamplingTrip.approved();
        code = trip.code();
        SamplingTrip.collect(trip.record(code)).done();
    }

    @Test
    void fromTheRiverToTheDoorOneChainWithoutAGap() {
        Answer handOver =
                SamplingTrip.handOver(code, "wz.sampler1", "wz.custodian").done();
        receive("ACCEPT", true, null).done();
        var chain =
                TheSystem.as("wz.custodian").get("/api/custody/chains/" + code).done();
        assertThat(chain.json().at("/links").findValuesAsText("step"))
                .containsExactly("COLLECTED", "HANDED_OVER", "RECEIVED");
        var form = TheSystem.as("wz.custodian")
                .get("/api/custody/hand-overs/" + handOver.text("id") + "/form.pdf")
                .done();
        assertThat(form.body()).startsWith("%PDF");
    }

    @Test
    void nobodyGivesAwayWhatAnotherHolds() {
        SamplingTrip.handOver(code, "wz.sampler2", "wz.custodian").refusedBy("GiverHoldsSample");
        SamplingTrip.handOver(code, "wz.sampler1", "wz.sampler1").refusedBy("HandOverNeedsTwoPeople");
    }

    @Test
    void onlyWhatWasHandedOverIsReceivedAndOnce() {
        receive("ACCEPT", true, null).refusedBy("SampleAwaitsReceipt");
        SamplingTrip.handOver(code, "wz.sampler1", "wz.custodian").done();
        receive("ACCEPT", true, null).done();
        receive("ACCEPT", true, null).refusedBy("SampleAwaitsReceipt");
    }

    @Test
    void aBrokenSealIsNeverTakenInSilently() {
        SamplingTrip.handOver(code, "wz.sampler1", "wz.custodian").done();
        receive("ACCEPT", false, null).refusedBy("DeviationDecided");
        receive("REJECT", false, null).refusedBy("ReasonForDecision");
        assertThat(receive("REJECT", false, "封条破损").done().text("state")).isEqualTo("REJECTED");
    }

    @Test
    void whatArrivesTooLateIsTakenInOnlyByADecisionOnRecord() {
        SamplingTrip.handOver(code, "wz.sampler1", "wz.custodian").done();
        HoldingTime.isOverFor(Answer.texts(trip.sample(code).at("/containers"), "/code"));
        receive("ACCEPT", true, null).refusedBy("HoldingTimeDecided");
        var late = new HashMap<>(FieldForm.receiptOf(code));
        late.put("lateDecision", " ");
        receive(late).refusedBy("HoldingTimeDecided");
        late.put("lateDecision", "超期样品仅供参考，已告知委托方");
        assertThat(receive(late).done().text("state")).isEqualTo("RECEIVED");
        assertThat(TheSystem.as("wz.custodian")
                        .get("/api/ledger/acts?subjectType=Sample&subjectId="
                                + trip.sample(code).path("id").asText())
                        .done()
                        .body())
                .contains("超期样品仅供参考");
    }

    @Test
    void whatArrivesTooLateIsRejectedWithAReason() {
        SamplingTrip.handOver(code, "wz.sampler1", "wz.custodian").done();
        HoldingTime.isOverFor(Answer.texts(trip.sample(code).at("/containers"), "/code"));
        receive("REJECT", true, null).refusedBy("ReasonForDecision");
        assertThat(receive("REJECT", true, "超过保存期限").done().text("state")).isEqualTo("REJECTED");
    }

    @Test
    void theCentreThatSeesASampleNeitherGivesItAwayNorTakesItIn() {
        SamplingTrip.handOver(code, "mc.custodian", "mc.sampler1").refusedBy("ActsForOwnOrganisation");
        SamplingTrip.handOver(code, "wz.sampler1", "wz.custodian").done();
        TheSystem.as("mc.custodian")
                .post("/api/custody/receipts", FieldForm.receiptOf(code))
                .refusedBy("ActsForOwnOrganisation");
    }

    @Test
    void aForeignLaboratorySeesNothing() {
        TheSystem.as("yz.custodian").get("/api/custody/chains/" + code).refusedBy("SampleExists");
        assertThat(TheSystem.as("yz.custodian")
                        .get("/api/custody/expected")
                        .done()
                        .body())
                .doesNotContain(code);
        assertThat(TheSystem.as("yz.custodian")
                        .get("/api/sampling/samples")
                        .done()
                        .body())
                .doesNotContain(code);
    }

    private Answer receive(String decision, boolean sealIntact, String remark) {
        var receipt = new HashMap<String, Object>();
        receipt.put("sampleCode", code);
        receipt.put(
                "condition",
                Map.of(
                        "containerIntact", true,
                        "sealIntact", sealIntact,
                        "labelMatches", true,
                        "temperatureC", "4.2",
                        "volumeSufficient", true));
        receipt.put("decision", decision);
        receipt.put("remark", remark);
        return receive(receipt);
    }

    private static Answer receive(Map<String, Object> receipt) {
        return TheSystem.as("wz.custodian").post("/api/custody/receipts", receipt);
    }
}

package jialing.system.sampling;

import static jialing.system.sampling.SamplingTrip.collect;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jialing.client.FieldForm;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CollectIT {

    private String code;
    private Map<String, Object> record;

    @BeforeEach
    void anApprovedTrip() {
        SamplingTrip trip = SamplingTrip.approved();
        code = trip.code();
        record = trip.record(code);
    }

    @Test
    void sendingTheSameRecordTwiceChangesNothing() {
        String first = collect(record).done().body();
        assertThat(collect(record).done().body()).isEqualTo(first);
        var acts = TheSystem.as("wz.sampler1")
                .get("/api/ledger/acts?subjectType=Sample&subjectId="
                        + collect(record).text("id"))
                .done();
        assertThat(acts.json().at("/items")).hasSize(1);
    }

    @Test
    void aSampleIsCollectedOnce() {
        collect(record).done();
        record.put("id", FieldForm.newId());
        collect(record).refusedBy("SampleCollectedOnce");
    }

    @Test
    void aSecondRecordUnderTheSameIdIsRefused() {
        collect(record).done();
        record.put("remark", "改写");
        collect(record).refusedBy("SameRecordSentAgain");
    }

    @Test
    void nobodySamplesAlone() {
        record.put("secondSampler", FieldForm.signer("wz.sampler1"));
        collect(record).refusedBy("TwoSamplersPresent");
    }

    @Test
    void readingsAreNumbersInUnitsThatFit() {
        record.put("readings", List.of(FieldForm.reading("PH", "seven")));
        collect(record).refusedBy("ReadingIsNumber");
        record.put("readings", List.of(Map.of("analyte", "PH", "value", "7.5", "unit", "mg/L")));
        collect(record).refusedBy("UnitsMeasureTheSame");
        record.put("readings", List.of(Map.of("analyte", "NH3N", "value", "0.5", "unit", "mg/L")));
        collect(record).refusedBy("ReadingIsPlanned");
    }

    @Test
    void whatIsLeftOutNeedsAWord() {
        record.put("containers", List.of());
        collect(record).refusedBy("NothingLeftOutSilently");
        record.put("remark", "河道断流，未能采样");
        collect(record).done();
    }

    @Test
    void theDevicesClockMustBeRight() {
        record.put("deviceTime", Instant.now().plusSeconds(3600).toString());
        collect(record).refusedBy("CollectedInThePast");
        record.put("deviceTime", Instant.now().minusSeconds(3600).toString());
        collect(record).refusedBy("CollectedAfterApproval");
    }

    @Test
    void aMistypedCodeIsCaughtAndAForeignOneIsUnknown() {
        record.put("sampleCode", code.substring(0, code.length() - 1) + (code.endsWith("A") ? "B" : "A"));
        collect(record).refusedBy("CheckCharacterCorrect");
        record.put("sampleCode", code);
        TheSystem.as("yz.sampler1").post("/api/sampling/field-records", record).refusedBy("SampleExists");
        TheSystem.as("mc.sampler1").post("/api/sampling/field-records", record).refusedBy("ActsForOwnOrganisation");
    }

    @Test
    void onlyPicturesAreKeptAsPhotos() {
        TheSystem.as("wz.sampler1")
                .upload("/api/sampling/photos", "image/png", "<script/>".getBytes(StandardCharsets.UTF_8))
                .refusedBy("UploadIsImage");
    }
}

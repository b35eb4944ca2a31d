package jialing.system.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.sampling.SamplingTrip;
import org.junit.jupiter.api.Test;

/** A signatory takes another PIN: the key is the same, and the old PIN opens nothing. */
class ChangePinIT {

    private static final String OTHER = "730914";
    private static final String CHANGED =
            "lims.ledger_act where verb = 'CHANGE_PIN' and subject_type = 'Account' and subject_id = ?";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Newcomer person = Newcomer.at("CQ-P001", "SIGNATORY");
    private final PersonAtWork atWork = person.atWork();

    @Test
    void theOldPinSignsNoMoreAndTheNewOneDoesWithTheSameKey() throws SQLException {
        approve(PersonAtWork.PIN).done();
        change(PersonAtWork.PIN, OTHER).done();
        approve(PersonAtWork.PIN).refusedBy("SigningPinCorrect");
        approve(OTHER).done();
        assertThat(person.value("select count(*) from lims.people_signing_key where person_id = ?"))
                .isEqualTo("1");
    }

    @Test
    void itIsOnRecordSignedByTheKeyAndNamesBothLocks() throws Exception {
        change(PersonAtWork.PIN, OTHER).done();
        JsonNode signatures = JSON.readTree(person.value("select signatures from " + CHANGED));
        assertThat(signatures).hasSize(1);
        assertThat(signatures.at("/0/person").asText()).isEqualTo(person.id().toString());
        JsonNode content = JSON.readTree(person.value("select content from " + CHANGED));
        assertThat(content.path("certificate").asText())
                .isEqualTo(signatures.at("/0/certificate").asText());
        assertThat(content.path("lock").asText())
                .isEqualTo(person.value("select encode(sha256(convert_to(locked_key, 'UTF8')), 'hex')"
                        + " from lims.people_signing_key where person_id = ?"));
        assertThat(content.path("retired").asText())
                .hasSize(64)
                .isNotEqualTo(content.path("lock").asText());
    }

    @Test
    void aWrongOldPinCountsAsAtASigning() {
        for (int i = 1; i < 5; i++) {
            change("000000", OTHER).refusedBy("SigningPinCorrect");
        }
        change("000000", OTHER).refusedBy("SigningPinLocked");
        approve(PersonAtWork.PIN).refusedBy("SigningPinLocked");
        change(PersonAtWork.PIN, OTHER).refusedBy("SigningPinLocked");
    }

    @Test
    void aPinThatEverybodyTriesFirstIsNotTakenAndTheOldOneStays() {
        for (String easy : List.of("123456", "111222", "7309", PersonAtWork.PIN, "七三零九一四")) {
            change(PersonAtWork.PIN, easy).refusedBy("PinHardToGuess");
        }
        atWork.post("/api/people/pin", Map.of("pin", PersonAtWork.PIN)).refusedBy("PinHardToGuess");
        atWork.post("/api/people/pin", Map.of("replacement", OTHER)).refusedBy("SigningPinCorrect");
        approve(PersonAtWork.PIN).done();
    }

    @Test
    void aKeyOfAnEarlierOrganisationIsOpenedByNoPinAnyMore() throws SQLException {
        approve(PersonAtWork.PIN).done();
        person.undergoes("update lims.people_signing_key set organisation = 'CQ-500103' where person_id = ?");
        approve(PersonAtWork.PIN).done();
        assertThat(person.value("select count(locked_key) || ' of ' || count(*) from lims.people_signing_key"
                        + " where person_id = ?"))
                .isEqualTo("1 of 2");
    }

    private Answer change(String former, String replacement) {
        return atWork.post("/api/people/pin", Map.of("pin", former, "replacement", replacement));
    }

    private Answer approve(String pin) {
        String order = SamplingTrip.plannedBy("p1.planner", "SW010").text("id");
        return atWork.post("/api/planning/work-orders/" + order + "/approval", Map.of("pin", pin));
    }
}

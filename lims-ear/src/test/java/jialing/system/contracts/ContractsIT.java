package jialing.system.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.client.Patience;
import jialing.domain.shared.TimeOrderedId;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** An institution keeps its contracts; those above it read them. */
class ContractsIT {

    private static final String CONTRACTS = "/api/contracts";

    @Test
    void aContractIsEnteredChangedAndEveryVersionStaysReadable() {
        String id = TimeOrderedId.next().toString();
        Map<String, Object> form = ContractForm.of(id, "SC-HT-2026-07");
        TheSystem.as("p1.analyst1").post(CONTRACTS, form).refusedBy("CapacityHeld");
        post(with(form, "pin", "000000")).refusedBy("SigningPinCorrect");
        Answer entered = post(form).done();
        assertThat(entered.text("state")).isEqualTo("IN_FORCE");
        post(form).refusedBy("ContractRegisteredOnce");
        TheSystem.as("p1.signatory")
                .post(CONTRACTS + "/" + id + "/changes", ContractForm.change(1, " "))
                .refusedBy("ChangeGivesReason");

        // 59 days are left: within the 60 of the warning
        Map<String, Object> change = with(
                ContractForm.change(1, "补充协议提前终止"),
                "until",
                LaboratoryDay.today().plusDays(59).toString());
        change.put("number", "SC-HT-2026-07");
        Answer changed = TheSystem.as("p1.signatory")
                .post(CONTRACTS + "/" + id + "/changes", change)
                .done();
        assertThat(changed.text("state")).isEqualTo("ENDS_SOON");
        assertThat(Answer.texts(changed.json().path("versions"), "/version")).containsExactly("2", "1");
        assertThat(changed.text("versions/0/reason")).isEqualTo("补充协议提前终止");
        assertThat(changed.text("versions/0/sha256")).isEqualTo(changed.text("versions/1/sha256"));
        assertThat(changed.text("versions/1/amount")).isEqualTo("128000.00");
        TheSystem.as("p1.signatory")
                .post(CONTRACTS + "/" + id + "/changes", change)
                .refusedBy("NewestVersionIsChanged");
        assertThat(TheSystem.as("p1.quality")
                        .get(CONTRACTS + "/" + id + "/changes/1/file")
                        .done()
                        .bytes())
                .isEqualTo(ContractForm.PDF);

        JsonNode line = TheSystem.as("p1.quality")
                .get(CONTRACTS)
                .done()
                .items()
                .filter(each -> each.at("/contract/id").asText().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(line.at("/contract/version").asInt()).isEqualTo(2);
        JsonNode page = TheSystem.as("mc.quality")
                .get("/api/network/institutions/CQ-P001")
                .done()
                .json();
        assertThat(Answer.stream(page.path("contracts")))
                .as("who stands above reads it on the page of the institution, with its warning")
                .anyMatch(each -> each.at("/contract/id").asText().equals(id)
                        && each.path("state").asText().equals("ENDS_SOON"));
        TheSystem.as("mc.quality").get(CONTRACTS + "/" + id).done();
        TheSystem.as("mc.quality")
                .post(CONTRACTS + "/" + id + "/changes", change)
                .refusedBy("ActsForOwnOrganisation");
        TheSystem.as("wz.quality").get(CONTRACTS + "/" + id).refusedBy("ContractExists");
        TheSystem.as("wz.quality").get(CONTRACTS + "/" + id + "/changes/1/file").refusedBy("ContractExists");
        TheSystem.as("wz.planner").post(CONTRACTS, ContractForm.of(id, "WZ-1")).refusedBy("ContractRegisteredOnce");
    }

    @Test
    void aContractThatEndsStandsInTheInboxUntilAFurtherVersionTakesItsPlace() {
        String id = TimeOrderedId.next().toString();
        post(lasting(ContractForm.of(id, "SC-HT-59"), -300, 59)).done();
        awaitTask("p1.signatory", id);
        assertThat(task("p1.planner", id)).isPresent();
        assertThat(task("p1.analyst1", id)).isEmpty();
        JsonNode task = task("p1.quality", id).orElseThrow();
        assertThat(task.path("path").asText()).isEqualTo("/contracts/" + id);
        assertThat(task.path("subjectLabel").asText()).startsWith("SC-HT-59 · 万州区某化工有限公司");
        assertThat(task.path("dueAt").asText()).isNotBlank();

        TheSystem.as("p1.quality")
                .post(CONTRACTS + "/" + id + "/changes", lasting(ContractForm.change(1, "续签一年"), -300, 425))
                .done();
        assertThat(task("p1.signatory", id)).isEmpty();
    }

    @Test
    void aContractThatHasEndedIsFollowedByAnotherOneAndNotByWhatRunsBesideIt() {
        String counterparty = "万州区某印染有限公司 " + System.nanoTime();
        String ended = TimeOrderedId.next().toString();
        post(lasting(with(ContractForm.of(ended, "SC-HT-OLD"), "counterparty", counterparty), -400, -5))
                .done();
        awaitTask("p1.quality", ended);
        String beside = TimeOrderedId.next().toString();
        post(lasting(with(ContractForm.of(beside, "SC-HT-SOIL"), "counterparty", counterparty), -200, 200))
                .done();
        assertThat(task("p1.quality", ended)).isPresent();
        String next = TimeOrderedId.next().toString();
        post(lasting(with(ContractForm.of(next, "SC-HT-NEW"), "counterparty", counterparty), -4, 360))
                .done();
        assertThat(task("p1.quality", ended)).isEmpty();
    }

    @Test
    void whoWillNotRenewSaysWhyAndIsNotAskedAgain() {
        String id = TimeOrderedId.next().toString();
        post(lasting(ContractForm.of(id, "SC-HT-LAST"), -300, 10)).done();
        awaitTask("p1.quality", id);
        TheSystem.as("p1.quality")
                .post(
                        "/api/inbox/tasks/"
                                + task("p1.quality", id)
                                        .orElseThrow()
                                        .path("id")
                                        .asText() + "/answer",
                        Map.of("remark", "项目已完成，不再续签"))
                .done();
        assertThat(task("p1.signatory", id)).isEmpty();
        assertThat(TheSystem.as("p1.quality")
                        .get("/api/ledger/acts?subjectType=Contract&subjectId=" + id)
                        .done()
                        .items()
                        .map(act -> act.path("verb").asText()))
                .contains("WARN_OF_EXPIRY", "ANSWER");
    }

    private static Map<String, Object> lasting(Map<String, Object> form, int since, int until) {
        var lasting = with(form, "since", LaboratoryDay.today().plusDays(since).toString());
        lasting.put("until", LaboratoryDay.today().plusDays(until).toString());
        return lasting;
    }

    private static void awaitTask(String account, String contract) {
        Patience.of(Duration.ofSeconds(90))
                .until(
                        "the house has looked at the contracts",
                        () -> task(account, contract).isPresent());
    }

    private static Optional<JsonNode> task(String account, String contract) {
        return TheSystem.as(account)
                .get("/api/inbox/tasks?limit=200")
                .done()
                .items()
                .filter(task -> task.path("subjectType").asText().equals("Contract")
                        && task.path("subjectId").asText().equals(contract))
                .findFirst();
    }

    @Test
    void whatIsNotWholeIsRefusedAtItsField() {
        refused("number", " ", "ContractIsDescribed");
        refused("counterparty", null, "ContractIsDescribed");
        refused("subject", "长".repeat(501), "ContractIsDescribed");
        refused("since", null, "ContractIsDescribed");
        refused("until", "2001-01-01", "ContractIsDescribed");
        refused("amount", "-1", "ContractIsDescribed");
        refused("amount", "1.005", "ContractIsDescribed");
        refused("amount", "1e999999999", "ContractIsDescribed");
        refused("file", null, "ContractFileIsReadable");
        refused("file", "not a document".getBytes(StandardCharsets.US_ASCII), "ContractFileIsReadable");
        refused("id", null, "IdComesWithContract");
        refused("id", UUID.randomUUID().toString(), "IdComesWithContract");
        refused("since", "yesterday", "ReadableRequest");
    }

    @Test
    void aContractWithoutEndOrSumIsOneToo() {
        Map<String, Object> form = ContractForm.of(TimeOrderedId.next().toString(), "SC-HT-0");
        form.put("until", null);
        form.put("amount", null);
        assertThat(post(form).done().text("state")).isEqualTo("IN_FORCE");
    }

    private static void refused(String field, Object value, String rule) {
        post(with(ContractForm.of(TimeOrderedId.next().toString(), "SC-HT-1"), field, value))
                .refusedBy(rule);
    }

    private static Answer post(Map<String, Object> form) {
        return TheSystem.as("p1.quality").post(CONTRACTS, form);
    }

    private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        var changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }
}

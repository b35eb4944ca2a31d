package jialing.system.draws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.domain.ledger.log.Hash;
import jialing.domain.ledger.log.InclusionProof;
import jialing.domain.ledger.log.TreeHead;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** Laboratories are drawn for inspection, and somebody who trusts nobody draws them again. */
class DrawIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PersonAtWork OFFICER = TheSystem.as("wz.quality");

    @Test
    void aDrawIsCommittedToThenSealedThenReadOutAndRepeatedByAnybody() throws Exception {
        Answer committed =
                DrawOfLots.commit(OFFICER, "第一次抽查 " + UUID.randomUUID(), 2).done();
        String id = committed.text("id");
        assertThat(committed.json().path("outcome").isNull()).isTrue();

        Answer drawn = DrawOfLots.readOut(OFFICER, id);
        OFFICER.post("/api/draws/" + id + "/outcome", "").refusedBy("DrawnOnce");
        JsonNode proof = OFFICER.get("/api/draws/" + id + "/proof").done().json();
        assertThat(proof.path("nonceDigest")).isEqualTo(committed.json().path("nonceDigest"));
        assertThat(byHand(proof)).isEqualTo(texts(proof.path("drawn"))).hasSize(2);
        assertThat(texts(proof.path("drawn"))).isEqualTo(texts(drawn.json().at("/outcome/drawn")));
        assertThat(OFFICER.get("/api/draws")
                        .done()
                        .items()
                        .map(each -> each.path("id").asText()))
                .contains(id);
    }

    @Test
    void whatIsDrawnAgainNamesItsReasonAndBothStayReadable() {
        String purpose = "重抽 " + UUID.randomUUID();
        String first = DrawOfLots.commit(OFFICER, purpose, 1).done().text("id");
        DrawOfLots.commit(OFFICER, "  " + purpose.replace(" ", "   ") + " ", 1).refusedBy("OneDrawForAPurpose");
        Answer second = OFFICER.post(
                        "/api/draws",
                        Map.of("purpose", purpose, "count", 1, "candidates", DrawOfLots.CANDIDATES, "reason", "名单漏列一家"))
                .done();
        assertThat(second.text("replaces")).isEqualTo(first);
        assertThat(OFFICER.get("/api/draws/" + first).done().text("replacedBy")).isEqualTo(second.text("id"));
        OFFICER.post("/api/draws/" + first + "/outcome", "").refusedBy("DrawnOnce");
        DrawOfLots.commit(OFFICER, purpose, 1).refusedBy("OneDrawForAPurpose");
    }

    @Test
    void aDrawThatIsNotDescribedIsRefused() {
        DrawOfLots.commit(OFFICER, "太多", 4).refusedBy("DrawIsDescribed");
        DrawOfLots.commit(OFFICER, " ", 1).refusedBy("DrawIsDescribed");
        OFFICER.post("/api/draws", Map.of()).refusedBy("DrawIsDescribed");
        Object gap = Arrays.asList(null, Map.of("id", "a b", "name", "空格", "weight", 1));
        OFFICER.post("/api/draws", Map.of("purpose", "编号", "count", 1, "candidates", gap))
                .refusedBy("CandidatesAreNamed");
        Map<String, Object> twice = Map.of("id", "a", "name", "甲", "weight", 1);
        OFFICER.post("/api/draws", Map.of("purpose", "重复", "count", 1, "candidates", List.of(twice, twice)))
                .refusedBy("CandidatesAreNamed");
        Map<String, Object> none = Map.of("id", "a", "name", "甲", "weight", 0);
        OFFICER.post("/api/draws", Map.of("purpose", "无签", "count", 1, "candidates", List.of(none)))
                .refusedBy("CandidatesAreNamed");
        Map<String, Object> left = Map.of("id", "a", "name", "甲");
        OFFICER.post(
                        "/api/draws",
                        Map.of("purpose", "排除", "count", 1, "candidates", List.of(twice), "excluded", List.of(left)))
                .refusedBy("ExclusionsAreExplained");
        DrawOfLots.commit(TheSystem.as("wz.analyst1"), "分析员", 1).refusedBy("CapacityHeld");
    }

    @Test
    void aPrivateLaboratorySeesNoDrawOfOthersAndTheCentreReadsNoneOutForThem() {
        String id =
                DrawOfLots.commit(OFFICER, "他人 " + UUID.randomUUID(), 1).done().text("id");
        TheSystem.as("p1.quality").get("/api/draws/" + id).refusedBy("DrawExists");
        TheSystem.as("p1.quality").get("/api/draws/" + id + "/proof").refusedBy("DrawExists");
        TheSystem.as("mc.quality").get("/api/draws/" + id).done();
        TheSystem.as("mc.quality").post("/api/draws/" + id + "/outcome", "").refusedBy("ActsForOwnOrganisation");
    }

    /** With the file alone: digests of texts, the root of the tree, and the order of the lots. */
    private static List<String> byHand(JsonNode proof) throws Exception {
        JsonNode content = JSON.readTree(proof.path("content").asText());
        assertThat(content.path("candidates")).isEqualTo(proof.path("candidates"));
        assertThat(content.path("nonceDigest")).isEqualTo(proof.path("nonceDigest"));
        JsonNode act = JSON.readTree(proof.path("act").asText());
        assertThat(DrawOfLots.sha256(proof.path("content").asText()))
                .isEqualTo(act.path("contentHash").asText());
        JsonNode entry = JSON.readTree(proof.path("entry").asText());
        assertThat(DrawOfLots.sha256(proof.path("act").asText()))
                .isEqualTo(entry.path("hash").asText());

        JsonNode sealing = proof.path("sealing");
        String root = sealing.path("root").asText();
        String third = sealing.path("checkpoint").asText().split("\n")[2];
        assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(third))).isEqualTo(root);
        var inclusion = new InclusionProof(
                sealing.path("leaf").asLong(),
                texts(sealing.path("path")).stream().map(Hash::ofHex).toList());
        byte[] leaf =
                HexFormat.of().parseHex(DrawOfLots.sha256(proof.path("entry").asText()));
        assertThat(inclusion.proves(
                        Hash.ofLeaf(leaf), new TreeHead(sealing.path("size").asLong(), Hash.ofHex(root))))
                .isTrue();

        String nonce = proof.path("nonce").asText();
        assertThat(DrawOfLots.sha256(nonce)).isEqualTo(proof.path("nonceDigest").asText());
        String seed = DrawOfLots.sha256(nonce + "/" + root);
        assertThat(proof.path("seed").asText()).isEqualTo(seed);
        List<String[]> lots = new ArrayList<>();
        proof.path("candidates").forEach(each -> {
            String id = each.path("id").asText();
            String least = "~";
            for (int ticket = 1; ticket <= each.path("weight").asInt(); ticket++) {
                String digest = DrawOfLots.sha256(seed + "/" + id + "/" + ticket);
                least = digest.compareTo(least) < 0 ? digest : least;
            }
            lots.add(new String[] {least, id});
        });
        lots.sort((one, other) -> one[0].compareTo(other[0]));
        return lots.stream()
                .limit(proof.path("count").asInt())
                .map(lot -> lot[1])
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return Answer.stream(array).map(JsonNode::asText).toList();
    }
}

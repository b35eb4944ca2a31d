package jialing.domain.evidence.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.TakenOverCurve;
import jialing.domain.evidence.ResponsibilityChain;
import jialing.domain.evidence.ResponsibilityGap;
import jialing.domain.evidence.ResponsibilityKind;
import jialing.domain.evidence.ResponsibilityLink;
import jialing.domain.evidence.ResponsibilityNode;
import jialing.domain.evidence.ResponsibilityRelation;
import jialing.domain.evidence.ResponsibilityStage;
import jialing.domain.evidence.ResponsibilityVersion;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Text;
import org.junit.jupiter.api.Test;

/** The chain of the number that {@code ./lims demo} amends; the record is what the query answers for it there. */
class ResponsibilityDrawingTest {

    private final ResponsibilityChain chain = ResponsibilityDrawing.of(record());

    @Test
    void everyActNamesWhoDidItInTheCapacityHeldThen() {
        assertThat(namesBy(Verb.PLAN)).containsExactly("计划员 谭晓燕");
        assertThat(namesBy(Verb.APPROVE)).containsExactly("授权签字人 骆正平");
        assertThat(namesBy(Verb.COLLECT)).containsExactlyInAnyOrder("采样员 向长江", "采样员 冉光明");
        assertThat(namesBy(Verb.HAND_OVER)).containsExactlyInAnyOrder("采样员 向长江", "样品管理员 牟芳");
        assertThat(namesBy(Verb.RECEIVE)).containsExactly("样品管理员 牟芳");
        assertThat(namesBy(Verb.OPEN_BATCH)).containsExactly("分析员 黄秋月");
        assertThat(namesBy(Verb.RECORD_READINGS)).containsExactly("分析员 黄秋月");
        assertThat(namesBy(Verb.JUDGE)).containsExactly("系统 系统");
        assertThat(namesBy(Verb.CHECK)).containsExactly("校核人 彭慧");
        assertThat(namesBy(Verb.REVIEW)).containsExactly("审核人 易成栋");
        assertThat(namesBy(Verb.SIGN)).containsExactly("授权签字人 骆正平");
        assertThat(namesBy(Verb.AMEND)).containsExactly("授权签字人 骆正平");
    }

    @Test
    void nobodyElseIsNamed() {
        assertThat(chain.nodes().stream()
                        .filter(node -> node.kind() == ResponsibilityKind.PERSON)
                        .map(node -> node.title().zh()))
                .containsExactlyInAnyOrder("谭晓燕", "骆正平", "向长江", "冉光明", "牟芳", "黄秋月", "彭慧", "易成栋");
    }

    @Test
    void aVersionShowsHowWellItIsKnownByItsOwnReadings() {
        assertThat(factsOf(ResponsibilityDrawing.of(counted("0.334", "0.466")), ResponsibilityKind.RESULT))
                .contains("95 % interval: 0.334～0.466", "Decision threshold y*: 0.031");
        assertThat(factsOf(ResponsibilityDrawing.of(counted("0.334", null)), ResponsibilityKind.RESULT))
                .contains("95 % interval: ≥0.334");
        assertThat(factsOf(chain, ResponsibilityKind.RESULT)).noneMatch(fact -> fact.contains("interval"));
    }

    @Test
    void aCalibrationTakenOverShowsWhereItComesFromAndWhatItsCheckRead() {
        Map<String, Object> kept = kept();
        var from = new TakenOverCurve(
                UUID.fromString("00000000-0000-7000-8000-000000000007"),
                "FX-CQ-WZ-2026-00007",
                Instant.parse("2026-11-01T04:00:00Z"),
                new BigDecimal("50"),
                new BigDecimal("0.374"),
                null,
                new BigDecimal("52"),
                new BigDecimal("4"));
        row(kept, "curves").put("takenOver", CanonicalJson.read(CanonicalJson.of(from), Map.class));
        assertThat(factsOf(ResponsibilityDrawing.of(recordOf(kept)), ResponsibilityKind.CURVE))
                .contains("Taken over: from FX-CQ-WZ-2026-00007; its check of 50 was off by 4.00 %");
    }

    @Test
    void anAmendedResultShowsBothVersionsAndWhichReportSaidWhich() {
        assertThat(chain.versions())
                .extracting(
                        ResponsibilityVersion::value, ResponsibilityVersion::inForce, ResponsibilityVersion::reports)
                .containsExactly(
                        tuple("0.400", false, List.of("BG-CQ-WZ-2026-0001")),
                        tuple("0.42", true, List.of("BG-CQ-WZ-2026-0002")));
        String old = "result:" + chain.versions().get(0).id();
        String amended = "result:" + chain.versions().get(1).id();
        assertThat(linked(amended, ResponsibilityRelation.WAS_REVISION_OF)).containsExactly(old);
        assertThat(verbOf(linked(amended, ResponsibilityRelation.WAS_GENERATED_BY)))
                .containsExactly(Verb.AMEND);
        assertThat(verbOf(linked(old, ResponsibilityRelation.WAS_GENERATED_BY))).containsExactly(Verb.RECORD_READINGS);
        Stream.of(Verb.CHECK, Verb.REVIEW, Verb.SIGN, Verb.SUBMIT)
                .forEach(step -> assertThat(linked(idOf(step), ResponsibilityRelation.USED))
                        .as("%s saw the first version", step)
                        .contains(old)
                        .doesNotContain(amended));
    }

    @Test
    void theReportThatWasReplacedSaysByWhichAndWhy() {
        ResponsibilityNode first = titled("BG-CQ-WZ-2026-0001");
        assertThat(first.facts().stream().map(fact -> fact.value())).contains("BG-CQ-WZ-2026-0002", "定容体积录入有误");
        assertThat(linked(titled("BG-CQ-WZ-2026-0002").id(), ResponsibilityRelation.WAS_REVISION_OF))
                .containsExactly(first.id());
    }

    @Test
    void theCertificateOfTheInstrumentIsTheOneFoundWhenTheBatchWasOpened() {
        assertThat(ofKind(ResponsibilityKind.CALIBRATION_CERTIFICATE, ResponsibilityStage.ANALYSIS)
                        .map(node -> node.title().zh()))
                .containsExactly("JD-2026-WZ-UV-01");
        assertThat(linked(idOf(Verb.OPEN_BATCH), ResponsibilityRelation.USED))
                .contains(
                        ofKind(ResponsibilityKind.INSTRUMENT, ResponsibilityStage.ANALYSIS)
                                .findFirst()
                                .orElseThrow()
                                .id(),
                        ofKind(ResponsibilityKind.COMPETENCE_CERTIFICATE, ResponsibilityStage.ANALYSIS)
                                .findFirst()
                                .orElseThrow()
                                .id());
    }

    @Test
    void whatTheRecordDoesNotHoldIsSaidToBeMissing() {
        assertThat(chain.gaps().stream().map(ResponsibilityGap::missing).map(Text::en))
                .contains("temperature and humidity of the room were not recorded");
        assertThat(ofKind(ResponsibilityKind.FIELD_RECORD, ResponsibilityStage.COLLECTION)
                        .flatMap(node -> node.missing().stream())
                        .map(Text::en))
                .contains("no photo");
        assertThat(ofKind(ResponsibilityKind.HAND_OVER, ResponsibilityStage.CUSTODY)
                        .flatMap(node -> node.missing().stream())
                        .map(Text::en))
                .contains("the temperature in the box was not measured");
    }

    @Test
    void aCertificateThatNoActRegisteredDoesNotHold() {
        assertThat(ofKind(ResponsibilityKind.COMPETENCE_CERTIFICATE, ResponsibilityStage.ANALYSIS))
                .isNotEmpty()
                .noneMatch(node -> node.missing().isEmpty());
        assertThat(ofKind(ResponsibilityKind.REFERENCE_MATERIAL, ResponsibilityStage.QUALITY))
                .isNotEmpty()
                .allMatch(node -> node.missing().isEmpty());
    }

    @Test
    void aRecordWithoutTheCertificateOfThatDaySaysSo() {
        ResponsibilityChain without = ResponsibilityDrawing.of(record("competence"));
        assertThat(without.gaps().stream().map(gap -> gap.missing().en()))
                .contains(
                        "no competence certificate of 冉光明 for HJ 91.2-2022 was in force on that day",
                        "no competence certificate of the analyst for HJ 535-2009 was in force on that day");
    }

    @Test
    void everythingHangsTogetherWithTheNumber() {
        Set<String> ids = chain.nodes().stream().map(ResponsibilityNode::id).collect(Collectors.toSet());
        assertThat(chain.links()).allSatisfy(link -> assertThat(ids).contains(link.from(), link.to()));
        assertThat(reachedFrom("result:" + chain.resultId())).containsAll(ids);
    }

    private Set<String> reachedFrom(String start) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String node = open.pop();
            if (reached.add(node)) {
                chain.links().forEach(link -> {
                    if (link.from().equals(node)) {
                        open.add(link.to());
                    }
                    if (link.to().equals(node)) {
                        open.add(link.from());
                    }
                });
            }
        }
        return reached;
    }

    private List<String> namesBy(Verb verb) {
        Map<String, ResponsibilityNode> nodes =
                chain.nodes().stream().collect(Collectors.toMap(ResponsibilityNode::id, node -> node));
        return chain.links().stream()
                .filter(link -> link.relation() == ResponsibilityRelation.WAS_ASSOCIATED_WITH)
                .filter(link -> nodes.get(link.from()).act().verb() == verb)
                .map(link -> link.as().zh() + " " + nodes.get(link.to()).title().zh())
                .distinct()
                .toList();
    }

    private String idOf(Verb verb) {
        return chain.nodes().stream()
                .filter(node ->
                        node.kind() == ResponsibilityKind.ACT && node.act().verb() == verb)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> linked(String from, ResponsibilityRelation relation) {
        return chain.links().stream()
                .filter(link -> link.from().equals(from) && link.relation() == relation)
                .map(ResponsibilityLink::to)
                .toList();
    }

    private Stream<Verb> verbOf(List<String> acts) {
        return chain.nodes().stream()
                .filter(node -> acts.contains(node.id()))
                .map(node -> node.act().verb());
    }

    private Stream<ResponsibilityNode> ofKind(ResponsibilityKind kind, ResponsibilityStage stage) {
        return chain.nodes().stream().filter(node -> node.kind() == kind && node.stage() == stage);
    }

    private ResponsibilityNode titled(String title) {
        return chain.nodes().stream()
                .filter(node -> node.kind() == ResponsibilityKind.REPORT)
                .filter(node -> node.title().zh().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** @param without lists of the record that are to be empty */
    private static ResponsibilityRecord record(String... without) {
        Map<String, Object> kept = kept();
        Stream.of(without).forEach(list -> kept.put(list, List.of()));
        return recordOf(kept);
    }

    /** As if the first version had been calculated from counts. */
    private static ResponsibilityRecord counted(String low, String high) {
        Map<String, Object> kept = kept();
        Map<String, Object> version = row(kept, "versions");
        version.put("intervalLow", low);
        version.put("intervalHigh", high);
        version.put("intervalCoverage", "95");
        version.put("decisionThreshold", "0.031");
        return recordOf(kept);
    }

    /** The first of its list. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Map<String, Object> kept, String list) {
        return ((List<Map<String, Object>>) kept.get(list)).get(0);
    }

    private static List<String> factsOf(ResponsibilityChain chain, ResponsibilityKind kind) {
        return chain.nodes().stream()
                .filter(node -> node.kind() == kind)
                .flatMap(node -> node.facts().stream())
                .map(fact -> fact.label().en() + ": "
                        + (fact.words() == null ? fact.value() : fact.words().en()))
                .toList();
    }

    private static ResponsibilityRecord recordOf(Map<String, Object> kept) {
        return CanonicalJson.read(CanonicalJson.of(kept), ResponsibilityRecord.class);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> kept() {
        try (var json = ResponsibilityDrawingTest.class.getResourceAsStream("amended-result.json")) {
            return CanonicalJson.read(text(json), Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(InputStream json) throws IOException {
        return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    }
}

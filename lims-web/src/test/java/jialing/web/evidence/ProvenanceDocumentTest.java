package jialing.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfResource;
import com.apicatalog.rdf.RdfTriple;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.evidence.ResponsibilityChain;
import jialing.domain.evidence.ResponsibilityKind;
import jialing.domain.ledger.CanonicalJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the document as any program would that knows JSON-LD and PROV-O and nothing of this house. */
class ProvenanceDocumentTest {

    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String AMENDED = "urn:jialing:result:01a210f3-094c-7000-87a3-7618ac448599";
    private static final String BEFORE = "urn:jialing:result:01a210f2-fe71-7005-9508-79edac715f07";

    private static ResponsibilityChain chain;
    private static List<RdfNQuad> triples;

    @BeforeAll
    static void readTheDocument() throws Exception {
        try (var kept = ProvenanceDocumentTest.class.getResourceAsStream("chain.json")) {
            chain = CanonicalJson.read(
                    new String(kept.readAllBytes(), StandardCharsets.UTF_8), ResponsibilityChain.class);
        }
        String written = CanonicalJson.of(new ProvenanceDocument(chain).content());
        triples = JsonLd.toRdf(JsonDocument.of(new StringReader(written)))
                .ordered(true)
                .get()
                .toList();
    }

    @Test
    void everyNodeOfTheChainIsAnAgentAnActivityOrAnEntity() {
        assertThat(typed("Agent", "Activity", "Entity")).hasSize(chain.nodes().size());
        assertThat(typed("Activity")).hasSize((int) chain.nodes().stream()
                .filter(node -> node.kind() == ResponsibilityKind.ACT)
                .count());
        assertThat(typed("Person")).hasSize(8);
    }

    @Test
    void everyNodeIsReachedFromTheNumber() {
        assertThat(reachedFrom(AMENDED)).containsAll(typed("Agent", "Activity", "Entity"));
    }

    @Test
    void everyRelationLeadsFromTheRightSortOfThingToTheRightSort() {
        assertThat(leading("used")).isNotEmpty().allSatisfy(triple -> leads(triple, "Activity", "Entity"));
        assertThat(leading("wasGeneratedBy")).isNotEmpty().allSatisfy(triple -> leads(triple, "Entity", "Activity"));
        assertThat(leading("wasAssociatedWith")).isNotEmpty().allSatisfy(triple -> leads(triple, "Activity", "Agent"));
        assertThat(leading("wasAttributedTo")).isNotEmpty().allSatisfy(triple -> leads(triple, "Entity", "Agent"));
        assertThat(leading("wasDerivedFrom")).isNotEmpty().allSatisfy(triple -> leads(triple, "Entity", "Entity"));
        assertThat(leading("wasRevisionOf")).isNotEmpty().allSatisfy(triple -> leads(triple, "Entity", "Entity"));
        assertThat(leading("actedOnBehalfOf")).isNotEmpty().allSatisfy(triple -> leads(triple, "Agent", "Agent"));
    }

    @Test
    void theAmendedNumberIsARevisionOfTheOneBefore() {
        assertThat(leading("wasRevisionOf")).anySatisfy(triple -> {
            assertThat(triple.getSubject().getValue()).isEqualTo(AMENDED);
            assertThat(triple.getObject().getValue()).isEqualTo(BEFORE);
        });
    }

    @Test
    void whoDidAnActDidItInARoleAndUnderAStatement() {
        Set<String> associations = typed("Association");
        assertThat(leading("qualifiedAssociation").count())
                .isEqualTo(leading("wasAssociatedWith").count());
        assertThat(leading("hadRole").map(triple -> triple.getSubject().getValue()))
                .containsExactlyInAnyOrderElementsOf(associations);
        assertThat(leading("hadPlan").map(triple -> triple.getObject().getValue()))
                .contains("urn:jialing:statement:ANALYST/2026-1", "urn:jialing:statement:SIGNATORY/2026-1");
    }

    @Test
    void everyActHasItsTimesAndItsHash() {
        Set<String> acts = typed("Activity");
        Stream.of(PROV + "startedAtTime", PROV + "endedAtTime", "urn:jialing:vocabulary:actHash")
                .forEach(predicate -> assertThat(triples.stream()
                                .filter(triple ->
                                        triple.getPredicate().getValue().equals(predicate))
                                .map(triple -> triple.getSubject().getValue()))
                        .as(predicate)
                        .containsExactlyInAnyOrderElementsOf(acts));
    }

    @Test
    void whatIsMissingIsSaidAndNotInvented() {
        assertThat(triples.stream()
                        .filter(triple -> triple.getPredicate().getValue().equals("urn:jialing:vocabulary:missing"))
                        .filter(triple -> triple.getSubject().getValue().equals(AMENDED))
                        .map(triple -> triple.getObject().getValue()))
                .contains("temperature and humidity of the room were not recorded");
    }

    private static Set<String> typed(String... types) {
        Set<String> wanted = Stream.of(types).map(PROV::concat).collect(Collectors.toSet());
        return triples.stream()
                .filter(triple -> triple.getPredicate().getValue().equals(TYPE))
                .filter(triple -> wanted.contains(triple.getObject().getValue()))
                .map(triple -> triple.getSubject().getValue())
                .collect(Collectors.toSet());
    }

    private static Stream<RdfNQuad> leading(String relation) {
        return triples.stream()
                .filter(triple -> triple.getPredicate().getValue().equals(PROV + relation));
    }

    private static void leads(RdfTriple triple, String from, String to) {
        assertThat(typed(from)).contains(triple.getSubject().getValue());
        assertThat(typed(to)).contains(triple.getObject().getValue());
    }

    private static Set<String> reachedFrom(String start) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String node = open.pop();
            if (reached.add(node)) {
                triples.stream()
                        .filter(triple -> triple.getObject() instanceof RdfResource)
                        .filter(triple -> triple.getPredicate().getValue().startsWith(PROV))
                        .forEach(triple -> {
                            String from = triple.getSubject().getValue();
                            String to = triple.getObject().getValue();
                            if (from.equals(node)) {
                                open.add(to);
                            }
                            if (to.equals(node)) {
                                open.add(from);
                            }
                        });
            }
        }
        return reached;
    }
}

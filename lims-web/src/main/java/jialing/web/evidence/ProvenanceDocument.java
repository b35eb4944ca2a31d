package jialing.web.evidence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.domain.evidence.ResponsibilityAct;
import jialing.domain.evidence.ResponsibilityChain;
import jialing.domain.evidence.ResponsibilityFact;
import jialing.domain.evidence.ResponsibilityKind;
import jialing.domain.evidence.ResponsibilityLink;
import jialing.domain.evidence.ResponsibilityNode;
import jialing.domain.evidence.ResponsibilityRelation;
import jialing.domain.shared.Text;

/**
 * A responsibility chain as JSON-LD 1.1 (W3C 2020-07-16) in the words of PROV-O (W3C 2013-04-30): what was there is an Entity, what
 * was done an Activity, who answers an Agent. The capacity held at that moment is the role of a qualified association, the statement
 * of responsibility its plan. Words that PROV does not have are in the house's own vocabulary.
 *
 * <p>The context stands in the document, so that a program needs nothing from the network to read it.
 */
final class ProvenanceDocument {

    static final String MEDIA_TYPE = "application/ld+json";

    private static final String OURS = "urn:jialing:";

    private static final Map<ResponsibilityKind, String> AGENTS = Map.of(
            ResponsibilityKind.PERSON, "prov:Person",
            ResponsibilityKind.ORGANISATION, "prov:Organization",
            ResponsibilityKind.HOUSE, "prov:SoftwareAgent");

    private final ResponsibilityChain chain;

    ProvenanceDocument(ResponsibilityChain chain) {
        this.chain = chain;
    }

    Map<String, Object> content() {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", context());
        document.put("@graph", chain.nodes().stream().map(this::described).toList());
        return document;
    }

    private static Map<String, Object> context() {
        var context = new LinkedHashMap<String, Object>();
        context.put("@version", 1.1);
        context.put("prov", "http://www.w3.org/ns/prov#");
        context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        context.put("jialing", OURS + "vocabulary:");
        context.put("label", "rdfs:label");
        Stream.of(ResponsibilityRelation.values())
                .map(ResponsibilityRelation::term)
                .forEach(term -> context.put(term, Map.of("@id", "prov:" + term, "@type", "@id")));
        Stream.of("agent", "hadRole", "hadPlan")
                .forEach(term -> context.put(term, Map.of("@id", "prov:" + term, "@type", "@id")));
        Stream.of("startedAtTime", "endedAtTime", "generatedAtTime")
                .forEach(term -> context.put(term, Map.of("@id", "prov:" + term, "@type", "xsd:dateTime")));
        context.put("qualifiedAssociation", "prov:qualifiedAssociation");
        return context;
    }

    private Map<String, Object> described(ResponsibilityNode node) {
        var described = new LinkedHashMap<String, Object>();
        described.put("@id", name(node.id()));
        described.put("@type", types(node));
        described.put("label", both(node.title()));
        relations(node).forEach(described::put);
        ResponsibilityAct act = node.act();
        if (node.kind() == ResponsibilityKind.ACT) {
            described.put("startedAtTime", (act.deviceTime() == null ? act.recordedAt() : act.deviceTime()).toString());
            described.put("endedAtTime", act.recordedAt().toString());
            described.put("qualifiedAssociation", associations(node));
            ledger(act, described);
        } else if (act != null) {
            described.put("jialing:act", Map.of("@id", name("act:" + act.id())));
        }
        described.put(
                "jialing:fact",
                node.facts().stream().map(ProvenanceDocument::fact).toList());
        described.put("jialing:missing", missing(node));
        described.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
        return described;
    }

    private static List<String> types(ResponsibilityNode node) {
        String own = "jialing:" + node.kind().name();
        return switch (node.kind().part()) {
            case AGENT -> List.of("prov:Agent", AGENTS.get(node.kind()));
            case ACTIVITY ->
                List.of("prov:Activity", "jialing:" + node.act().verb().name());
            case ENTITY -> List.of("prov:Entity", own);
        };
    }

    private Map<String, List<String>> relations(ResponsibilityNode node) {
        var relations = new LinkedHashMap<String, List<String>>();
        chain.links().stream()
                .filter(link -> link.from().equals(node.id()))
                .forEach(link -> relations
                        .computeIfAbsent(link.relation().term(), term -> new ArrayList<>())
                        .add(name(link.to())));
        relations.replaceAll((term, names) -> names.stream().distinct().toList());
        return relations;
    }

    private List<Map<String, Object>> associations(ResponsibilityNode node) {
        return chain.links().stream()
                .filter(link -> link.from().equals(node.id()))
                .filter(link -> link.relation() == ResponsibilityRelation.WAS_ASSOCIATED_WITH)
                .map(link -> association(link, node.act().statement()))
                .toList();
    }

    /** What a second person signed under is the same statement: two who answer for one act answer alike. */
    private static Map<String, Object> association(ResponsibilityLink link, String statement) {
        var association = new LinkedHashMap<String, Object>();
        association.put("@type", "prov:Association");
        association.put("agent", name(link.to()));
        association.put(
                "hadRole",
                Map.of(
                        "@id",
                        OURS + "capacity:" + link.as().en().replace(' ', '-'),
                        "@type",
                        "prov:Role",
                        "label",
                        both(link.as())));
        if (statement != null) {
            association.put("hadPlan", Map.of("@id", OURS + "statement:" + statement, "@type", "prov:Plan"));
        }
        return association;
    }

    private static void ledger(ResponsibilityAct act, Map<String, Object> described) {
        described.put("jialing:actHash", act.hash());
        described.put("jialing:contentHash", act.contentHash());
        described.put("jialing:signatures", act.signatures());
        if (act.place() != null) {
            described.put("jialing:leaf", act.place());
        }
        if (act.position() != null) {
            described.put(
                    "jialing:position",
                    "POINT(%s %s)"
                            .formatted(
                                    act.position().lon().toPlainString(),
                                    act.position().lat().toPlainString()));
        }
    }

    private static Map<String, Object> fact(ResponsibilityFact fact) {
        var said = new LinkedHashMap<String, Object>();
        said.put("label", both(fact.label()));
        said.put(
                "prov:value",
                fact.words() != null
                        ? both(fact.words())
                        : fact.moment() != null
                                ? Map.of("@value", fact.moment().toString(), "@type", "xsd:dateTime")
                                : fact.value());
        return said;
    }

    /** What the whole chain lacks is said of the number that was asked for. */
    private List<Object> missing(ResponsibilityNode node) {
        boolean asked = node.id().equals("result:" + chain.resultId());
        Stream<Text> ofChain = asked ? chain.gaps().stream().map(gap -> gap.missing()) : Stream.empty();
        return Stream.concat(node.missing().stream(), ofChain)
                .flatMap(text -> both(text).stream())
                .<Object>map(each -> each)
                .toList();
    }

    private static List<Map<String, String>> both(Text text) {
        return text.zh().equals(text.en())
                ? List.of(Map.of("@value", text.zh()))
                : List.of(
                        Map.of("@value", text.zh(), "@language", "zh"), Map.of("@value", text.en(), "@language", "en"));
    }

    /** An IRI for each node: what is behind the colon may hold anything, a report's number or a certificate's. */
    private static String name(String id) {
        return OURS
                + URLEncoder.encode(id, StandardCharsets.UTF_8)
                        .replace("%3A", ":")
                        .replace("+", "%20");
    }
}

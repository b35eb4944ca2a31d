package jialing.workflows.procedures;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jialing.domain.procedures.ProcedureComparison;
import jialing.domain.procedures.ProcedureComparison.ProcedureDifference;
import jialing.domain.procedures.ProcedureVersion;
import jialing.domain.shared.Refusal;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Two versions of a diagram, step by step and way by way, and how many cases on record took each of them. */
final class DiagramComparison {

    private static final Set<String> DRAWN_TWICE = Set.of("incoming", "outgoing");

    private final ProcessEngine engine;

    DiagramComparison(ProcessEngine engine) {
        this.engine = engine;
    }

    ProcedureComparison compare(ProcedureVersion inForce, ProcedureVersion waiting) {
        mustBeDiagram(waiting);
        Map<String, String> before = steps(inForce.text());
        Map<String, String> after = steps(waiting.text());
        var ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(inForce.name())
                .latestVersion()
                .singleResult()
                .getId();
        List<String> differing = ids.stream()
                .filter(id -> !before.getOrDefault(id, "").equals(after.getOrDefault(id, "")))
                .toList();
        return new ProcedureComparison(
                ids.size(),
                differing.size(),
                differing.stream()
                        .limit(ProcedureComparison.SHOWN)
                        .map(id -> new ProcedureDifference(
                                id, before.get(id), after.get(id), casesThrough(id, definition)))
                        .toList());
    }

    private long casesThrough(String step, String definition) {
        return engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processDefinitionId(definition)
                .activityId(step)
                .count();
    }

    private static void mustBeDiagram(ProcedureVersion waiting) {
        try {
            Bpmn.readModelFromStream(new ByteArrayInputStream(waiting.text().getBytes(StandardCharsets.UTF_8)));
        } catch (ModelException e) {
            throw UnreadableProcedure.because(e);
        }
        List<String> named = Xml.elements(waiting.text(), "process")
                .map(process -> process.getAttribute("id"))
                .toList();
        if (!named.equals(List.of(waiting.name()))) {
            throw Refusal.invalid(
                    "ProcedureKeepsItsName",
                    null,
                    "文件中应只有流程 " + waiting.name() + "，实为 " + named,
                    "The file should hold the process " + waiting.name() + " alone, not " + named);
        }
    }

    /** Whatever has an id of its own within the process, as one line each. */
    private static Map<String, String> steps(String text) {
        return Xml.elements(text, "process")
                .flatMap(Xml::children)
                .filter(step -> step.hasAttribute("id"))
                .collect(Collectors.toMap(
                        step -> step.getAttribute("id"),
                        DiagramComparison::line,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static String line(Element element) {
        String attributes = IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .filter(attribute -> !attribute.getNodeName().equals("id"))
                .map(attribute -> attribute.getLocalName() + "=" + attribute.getNodeValue())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
        String within = Xml.children(element)
                .filter(child -> !DRAWN_TWICE.contains(child.getLocalName()))
                .map(DiagramComparison::line)
                .collect(Collectors.joining("; "));
        String words = ownWords(element);
        return element.getLocalName()
                + (attributes.isEmpty() ? "" : " " + attributes)
                + (words.isEmpty() ? "" : " " + words)
                + (within.isEmpty() ? "" : " {" + within + "}");
    }

    private static String ownWords(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(child ->
                        child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE)
                .map(child -> child.getNodeValue().strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

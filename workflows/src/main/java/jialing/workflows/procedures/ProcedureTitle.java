package jialing.workflows.procedures;

import jialing.domain.methods.GoverningProcedure.Kind;
import jialing.domain.shared.Text;
import org.w3c.dom.Element;

/** How a procedure is called: a diagram says it in a property, a table in its description, up to the colon. */
final class ProcedureTitle {

    private ProcedureTitle() {}

    static Text of(Kind kind, String name, String text) {
        String zh = kind == Kind.PROCESS ? ofDiagram(text) : ofTable(text);
        return Text.of(zh.isBlank() ? name : zh, name);
    }

    private static String ofDiagram(String text) {
        return Xml.elements(text, "property")
                .filter(property -> property.getAttribute("name").equals("zh"))
                .map(property -> property.getAttribute("value"))
                .findFirst()
                .orElse("");
    }

    private static String ofTable(String text) {
        return Xml.elements(text, "description")
                .map(Element::getTextContent)
                .map(words -> words.split("：")[0])
                .findFirst()
                .orElse("");
    }
}

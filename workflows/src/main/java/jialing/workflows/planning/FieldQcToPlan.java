package jialing.workflows.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jialing.domain.planning.Element;
import jialing.domain.planning.FieldQcKind;
import jialing.domain.planning.FieldQcNeed;
import jialing.domain.planning.FieldQcPolicy;
import jialing.domain.planning.PreservationNeed;
import jialing.domain.shared.Text;
import org.camunda.bpm.engine.ProcessEngine;

/** Asks the decision table of the same name, analyte by analyte, and gathers analytes that need the same. */
@ApplicationScoped
public class FieldQcToPlan implements FieldQcPolicy {

    static final String TABLE = "FieldQcToPlan";

    @Inject
    ProcessEngine engine;

    @Override
    public List<FieldQcNeed> needs(Element element, List<PreservationNeed> analytes, int samples) {
        if (samples == 0) {
            return List.of();
        }
        Map<Answer, List<String>> analytesByAnswer = new LinkedHashMap<>();
        for (PreservationNeed analyte : analytes) {
            answers(element, analyte, samples)
                    .forEach(answer -> analytesByAnswer
                            .computeIfAbsent(answer, none -> new ArrayList<>())
                            .add(analyte.analyte()));
        }
        return analytesByAnswer.entrySet().stream()
                .map(each -> each.getKey().forAnalytes(each.getValue()))
                .toList();
    }

    private List<Answer> answers(Element element, PreservationNeed analyte, int samples) {
        return engine
                .getDecisionService()
                .evaluateDecisionTableByKey(TABLE)
                .variables(Map.of(
                        "element", element.code(),
                        "group", analyte.group(),
                        "analyte", analyte.analyte(),
                        "samples", samples))
                .evaluate()
                .getResultList()
                .stream()
                .map(Answer::of)
                .toList();
    }

    /** One row of the table that applies. */
    private record Answer(FieldQcKind kind, int count, Text reason, String standard) {

        static Answer of(Map<String, Object> row) {
            return new Answer(
                    FieldQcKind.valueOf((String) row.get("kind")),
                    ((Number) row.get("count")).intValue(),
                    Text.of((String) row.get("reasonZh"), (String) row.get("reasonEn")),
                    (String) row.get("standard"));
        }

        FieldQcNeed forAnalytes(List<String> analytes) {
            return new FieldQcNeed(kind, count, List.copyOf(analytes), reason, standard);
        }
    }
}

package jialing.domain.controlchart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import jialing.domain.controlchart.ControlRule.AlarmGrade;
import jialing.domain.controlchart.persistence.ChartTable;
import jialing.domain.controlchart.rules.ChartInControl;
import jialing.domain.gate.Activity;
import jialing.domain.gate.GateObjections;
import jialing.domain.gate.GateRules;
import jialing.domain.gate.Objection;
import jialing.domain.gate.Procedure;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.shared.Rule;

/** A method out of control is not begun anew. One question to the database. It is judged as of the question's instant. */
@ApplicationScoped
class ChartsAtTheGate implements GateRules {

    private static final ChartInControl IN_CONTROL = new ChartInControl();
    private static final List<ControlRule> REJECTING = Arrays.stream(ControlRule.values())
            .filter(rule -> rule.severity() == AlarmGrade.REJECTION)
            .toList();

    @Inject
    ChartTable table;

    @Override
    public List<Rule<?>> rules() {
        return List.of(IN_CONTROL);
    }

    @Override
    public List<Objection> judge(Question question) {
        if (question.activity() != Activity.ANALYSE
                || question.instruments().isEmpty()
                || question.procedures().isEmpty()) {
            return List.of();
        }
        var objections = new GateObjections();
        List<String> methods =
                question.procedures().stream().map(Procedure::method).toList();
        table.outOfControl(question.organisation(), methods, question.instruments(), question.at(), REJECTING).stream()
                .filter(lost -> isAsked(question, lost))
                .forEach(lost -> objections.hear(
                        QualityElement.method(lost.method()),
                        IN_CONTROL,
                        new ChartInControl.Level(
                                lost.method(),
                                lost.analyte(),
                                lost.kind(),
                                lost.instrument(),
                                lost.batchId(),
                                lost.batch(),
                                question.occasion())));
        return objections.all();
    }

    private static boolean isAsked(Question question, ChartTable.Lost lost) {
        return question.procedures().stream()
                .anyMatch(procedure -> procedure.method().equals(lost.method())
                        && procedure.analytes().contains(lost.analyte()));
    }
}

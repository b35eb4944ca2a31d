package jialing.workflows.procedures;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jialing.domain.procedures.ProcedureComparison;
import jialing.domain.procedures.ProcedureComparison.ProcedureDifference;
import jialing.domain.procedures.ProcedureVersion;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Two versions of a decision table over every combination of inputs that one of them tells apart. */
final class TableComparison {

    private final ProcessEngineConfigurationImpl settings;
    private final DmnEngine decisions;

    TableComparison(ProcessEngine engine) {
        this.settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.decisions = settings.getDmnEngine();
    }

    /** The engine reads and asks tables within its own commands only. */
    ProcedureComparison compare(ProcedureVersion inForce, ProcedureVersion waiting) {
        return settings.getCommandExecutorTxRequired().execute(command -> compareNow(inForce, waiting));
    }

    private ProcedureComparison compareNow(ProcedureVersion inForce, ProcedureVersion waiting) {
        DmnDecision before = read(inForce);
        DmnDecision after = read(waiting);
        List<Map<String, Object>> combinations = InputsTold.apartBy(List.of(inForce.text(), waiting.text()));
        var differences = new ArrayList<ProcedureDifference>();
        int differing = 0;
        for (Map<String, Object> inputs : combinations) {
            String was = decided(before, inputs);
            String is = decided(after, inputs);
            if (!was.equals(is)) {
                differing++;
                if (differences.size() < ProcedureComparison.SHOWN) {
                    differences.add(new ProcedureDifference(words(inputs), was, is, null));
                }
            }
        }
        return new ProcedureComparison(combinations.size(), differing, differences);
    }

    private DmnDecision read(ProcedureVersion version) {
        try {
            var text = new ByteArrayInputStream(version.text().getBytes(StandardCharsets.UTF_8));
            return decisions.parseDecision(version.name(), text);
        } catch (DmnEngineException e) {
            throw UnreadableProcedure.because(e);
        }
    }

    private String decided(DmnDecision table, Map<String, Object> inputs) {
        try {
            return decisions.evaluateDecisionTable(table, inputs).getResultList().stream()
                    .map(row -> words(new TreeMap<>(row)))
                    .collect(Collectors.joining(" | "));
        } catch (DmnEngineException e) {
            throw UnreadableProcedure.because(e);
        }
    }

    private static String words(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(each -> each.getKey() + " = " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}

package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jialing.domain.analysis.persistence.ContainerTimes;
import jialing.domain.analysis.persistence.ContainerTimes.Keeping;
import jialing.domain.analysis.rules.HoldingTimeNotOver;
import jialing.domain.gate.ContainerUse;
import jialing.domain.gate.GateObjections;
import jialing.domain.gate.GateRules;
import jialing.domain.gate.Objection;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.shared.Rule;

/** What is analysed still keeps. One question to the database, however many containers are named. */
@ApplicationScoped
class HoldingTimesAtTheGate implements GateRules {

    private static final HoldingTimeNotOver NOT_OVER = new HoldingTimeNotOver();

    @Inject
    ContainerTimes times;

    @Override
    public List<Rule<?>> rules() {
        return List.of(NOT_OVER);
    }

    @Override
    public List<Objection> judge(Question question) {
        if (!question.activity().producesNumbers() || question.containers().isEmpty()) {
            return List.of();
        }
        Map<String, Keeping> keeping =
                times.of(question.containers().stream().map(ContainerUse::code).toList());
        var objections = new GateObjections();
        question.containers().forEach(container -> {
            Keeping known = keeping.get(container.code());
            if (known != null && known.startBy() != null) {
                String decided = container.lateDecision() == null ? known.lateDecision() : container.lateDecision();
                var entry = new HoldingTimeNotOver.Entry(
                        container.code(),
                        String.join("、", container.analytes()),
                        known.startBy(),
                        question.at(),
                        decided);
                objections.hear(QualityElement.container(container.code()), NOT_OVER, entry);
            }
        });
        return objections.all();
    }
}

package jialing.domain.lookback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.gate.GateObjections;
import jialing.domain.gate.GateRules;
import jialing.domain.gate.Objection;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.lookback.persistence.DecisionTable;
import jialing.domain.lookback.rules.ResultsAreNotHeld;
import jialing.domain.shared.Rule;

/** What is in doubt is held until it is decided on. One question to the database. */
@ApplicationScoped
class LookBacksAtTheGate implements GateRules {

    private static final ResultsAreNotHeld NOT_HELD = new ResultsAreNotHeld();

    @Inject
    DecisionTable decisions;

    @Override
    public List<Rule<?>> rules() {
        return List.of(NOT_HELD);
    }

    @Override
    public List<Objection> judge(Question question) {
        if (!question.activity().confirmsNumbers() || question.occasion() == null) {
            return List.of();
        }
        return new GateObjections()
                .hear(
                        QualityElement.occasion(question.occasion()),
                        NOT_HELD,
                        decisions.holding(question.occasion(), question.organisation()))
                .all();
    }
}

package jialing.domain.samplebank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.gate.Activity;
import jialing.domain.gate.ContainerUse;
import jialing.domain.gate.GateObjections;
import jialing.domain.gate.GateRules;
import jialing.domain.gate.Objection;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.samplebank.persistence.MovementTable;
import jialing.domain.samplebank.rules.ContainerFetchedFromTheBank;
import jialing.domain.samplebank.rules.ContainerStillExists;
import jialing.domain.shared.Rule;

/**
 * What lies in the bank, was used up or disposed of is not worked on. One question to the database, however many containers are named.
 */
@ApplicationScoped
class SampleBankAtTheGate implements GateRules {

    private static final ContainerFetchedFromTheBank FETCHED = new ContainerFetchedFromTheBank();
    private static final ContainerStillExists EXISTS = new ContainerStillExists();

    @Inject
    MovementTable movements;

    @Override
    public List<Rule<?>> rules() {
        return List.of(FETCHED, EXISTS);
    }

    @Override
    public List<Objection> judge(Question question) {
        boolean works = question.activity() == Activity.ANALYSE || question.activity() == Activity.PREPARE;
        if (!works || question.containers().isEmpty()) {
            return List.of();
        }
        List<String> codes = question.containers().stream()
                .map(ContainerUse::code)
                .distinct()
                .toList();
        var objections = new GateObjections();
        movements
                .last(question.organisation(), codes, question.at())
                .forEach(last -> objections
                        .hear(QualityElement.container(last.containerCode()), FETCHED, last)
                        .hear(QualityElement.container(last.containerCode()), EXISTS, last));
        return objections.all();
    }
}

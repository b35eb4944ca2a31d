package jialing.domain.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.gate.Activity;
import jialing.domain.gate.ContainerUse;
import jialing.domain.gate.GateObjections;
import jialing.domain.gate.GateRules;
import jialing.domain.gate.Objection;
import jialing.domain.gate.Procedure;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.preparation.persistence.PreparationTable;
import jialing.domain.preparation.persistence.PreparationTable.Prepared;
import jialing.domain.preparation.rules.PreparedAsTheMethodDemands;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;

/** What is measured was prepared as its method demands here. Two questions to the database, however many containers are named. */
@ApplicationScoped
class PreparationAtTheGate implements GateRules {

    private static final PreparedAsTheMethodDemands PREPARED = new PreparedAsTheMethodDemands();

    @Inject
    PreparationTable table;

    @Override
    public List<Rule<?>> rules() {
        return List.of(PREPARED);
    }

    @Override
    public List<Objection> judge(Question question) {
        if (question.activity() != Activity.ANALYSE || question.containers().isEmpty()) {
            return List.of();
        }
        Set<String> methods =
                question.procedures().stream().map(Procedure::method).collect(Collectors.toSet());
        List<PreparationDemand> demands = table.demands(question.organisation(), question.at()).stream()
                .filter(demand -> methods.contains(demand.method()))
                .toList();
        if (demands.isEmpty()) {
            return List.of();
        }
        List<String> codes =
                question.containers().stream().map(ContainerUse::code).toList();
        Map<String, Prepared> prepared = table.prepared(codes, question.at()).stream()
                .collect(Collectors.toMap(Prepared::container, Function.identity()));
        var objections = new GateObjections();
        for (PreparationDemand demand : demands) {
            for (String code : codes) {
                objections.hear(
                        QualityElement.container(code),
                        PREPARED,
                        new PreparedAsTheMethodDemands.Asked(
                                code, demand.method(), missing(demand, prepared.get(code))));
            }
        }
        return objections.all();
    }

    /** What is missing, or null. */
    private static Text missing(PreparationDemand demand, Prepared prepared) {
        Treatment treatment = demand.treatment();
        boolean treated = treatment == null
                || prepared != null && prepared.treated().contains(treatment.name() + " " + demand.method());
        if (!treated) {
            return treatment.label();
        }
        Sieve sieve = demand.sieve();
        boolean sieved = sieve == null
                || prepared != null && prepared.sieved().stream().anyMatch(each -> each.isAsFineAs(sieve));
        return sieved ? null : Text.of("过 " + sieve.mesh() + " 目筛", "sieving through " + sieve.mesh() + " mesh");
    }
}

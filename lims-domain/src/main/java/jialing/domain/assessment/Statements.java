package jialing.domain.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.planning.DecisionRule;

/**
 * Statements of conformity of one sample by one decision rule.
 *
 * @param signed uncertainties by analyte
 */
record Statements(DecisionRule rule, Map<String, SignedUncertainty> signed) {

    GuardedStatement of(Judgement judgement) {
        return GuardedStatement.of(judgement, signed.get(judgement.determinand().analyte()), rule);
    }

    /** False as soon as one value fails; empty when none does and not all that counts passes without a condition. */
    Optional<Boolean> complies(Assessment assessment) {
        if (rule == DecisionRule.SIMPLE_ACCEPTANCE) {
            return assessment.complies();
        }
        List<Optional<ConformityOutcome>> outcomes = assessment.judgements().stream()
                .filter(Judgement::counts)
                .map(each -> Optional.ofNullable(of(each).outcome()))
                .toList();
        if (outcomes.contains(Optional.of(ConformityOutcome.FAIL))) {
            return Optional.of(false);
        }
        boolean allPass = outcomes.stream().allMatch(Optional.of(ConformityOutcome.PASS)::equals);
        return !outcomes.isEmpty() && allPass ? Optional.of(true) : Optional.empty();
    }
}

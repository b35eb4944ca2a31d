package jialing.domain.assessment;

import java.math.BigDecimal;
import java.util.UUID;
import jialing.domain.planning.DecisionRule;
import jialing.domain.shared.Text;

/**
 * What is said of one value when its uncertainty counts (ISO/IEC 17025:2017 7.8.3.1 c, 7.8.6).
 *
 * @param expanded U in the unit of the value, with two significant digits; null when none is signed for it
 * @param factor k of U, null with it
 * @param evaluation by which U stands, null with it
 * @param outcome null when the decision rule takes no account of U, or nothing can be said
 * @param label the outcome in words, null with it
 * @param reason why nothing can be said, or why U takes no part; null where there is nothing to explain
 * @param risk probability that what simple acceptance says is wrong (specific risk, JCGM 106:2012 9.3); null with another rule, or
 *     where no U = 2 u is signed or no number is compared
 */
public record GuardedStatement(
        BigDecimal expanded,
        BigDecimal factor,
        UUID evaluation,
        ConformityOutcome outcome,
        Text label,
        Text reason,
        BigDecimal risk) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Judged by a rule that takes account of U. */
    static GuardedStatement of(Judgement judgement, SignedUncertainty signed, DecisionRule rule) {
        if (rule == DecisionRule.SIMPLE_ACCEPTANCE) {
            return said(signed, null, null).withRisk(riskOf(judgement, signed));
        }
        Conformity conformity = judgement.conformity();
        if (conformity.decided().isEmpty()) {
            return said(signed, null, conformity.reason().orElse(null));
        }
        if (!judgement.comparesNumbers()) {
            return said(
                    signed,
                    conformity.isMet() ? ConformityOutcome.PASS : ConformityOutcome.FAIL,
                    Text.of("未以测得值与限值比较，不设保护带", "no measured number is compared: there is no guard band"));
        }
        if (signed == null) {
            return said(
                    null,
                    null,
                    Text.of(
                            "没有对该值有效的已签名不确定度评定，不能按此规则判定",
                            "no signed evaluation of uncertainty holds for this value: the rule cannot be applied"));
        }
        return ConformityStatement.of(
                        judgement.determinand().withUncertainty(signed.expanded()), judgement.requirement())
                .map(each -> said(signed, each.by(rule), null))
                .orElseGet(() -> said(
                        signed,
                        null,
                        Text.of(
                                "这种限值不设保护带，不能按此规则判定",
                                "no guard band is set for a limit of this kind: the rule cannot be applied")));
    }

    private static GuardedStatement said(SignedUncertainty signed, ConformityOutcome outcome, Text reason) {
        return new GuardedStatement(
                signed == null ? null : signed.expanded(),
                signed == null ? null : signed.factor(),
                signed == null ? null : signed.evaluation(),
                outcome,
                outcome == null ? null : outcome.label(),
                reason,
                null);
    }

    private GuardedStatement withRisk(BigDecimal probability) {
        return new GuardedStatement(expanded, factor, evaluation, outcome, label, reason, probability);
    }

    private static BigDecimal riskOf(Judgement judgement, SignedUncertainty signed) {
        boolean ofTwoStandardUncertainties = signed != null && signed.factor().compareTo(TWO) == 0;
        return !ofTwoStandardUncertainties || !judgement.comparesNumbers()
                ? null
                : ConformityStatement.of(
                                judgement.determinand().withUncertainty(signed.expanded()), judgement.requirement())
                        .map(ConformityStatement::specificRisk)
                        .orElse(null);
    }
}

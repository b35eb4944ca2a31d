package jialing.domain.quality;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * What one rule said of one position and analyte.
 *
 * @param standard the standard that demands it, as given by the rule
 * @param position code of the quality control position; null for a curve
 * @param figure what was found, for people: {@code 4.2 %}
 * @param criterion what it is held against: {@code ≤ 10 %}
 * @param consequence what is lost when the rule is broken
 * @param sentence what was looked at, and when the rule does not hold, what it says
 */
public record Finding(
        String rule,
        String standard,
        String position,
        String analyte,
        Outcome outcome,
        String figure,
        String criterion,
        Consequence consequence,
        Text sentence) {

    /** How it came out. */
    public enum Outcome {
        PASSED,
        FAILED,
        UNDECIDED
    }

    /** A failed blank, reference material or curve takes the whole batch; a failed duplicate or spike its analyte. */
    public enum Consequence {
        BATCH,
        ANALYTE
    }

    static <S> Finding of(
            Text looked,
            Rule<S> rule,
            S subject,
            String position,
            String analyte,
            String figure,
            String criterion,
            Consequence consequence) {
        Verdict verdict = rule.judge(subject);
        Outcome outcome = verdict instanceof Verdict.Holds
                ? Outcome.PASSED
                : verdict instanceof Verdict.Broken ? Outcome.FAILED : Outcome.UNDECIDED;
        Text sentence = rule.objection(subject).map(Refusal::text).orElse(looked);
        return new Finding(
                rule.name(), rule.standard(), position, analyte, outcome, figure, criterion, consequence, sentence);
    }

    public boolean passed() {
        return outcome == Outcome.PASSED;
    }
}

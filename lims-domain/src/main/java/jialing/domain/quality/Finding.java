package jialing.domain.quality;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * What one rule said of one position and analyte.
 *
 * @param standard the standard that demands it, as given by the rule
 * @param position code of the position; null for a curve
 * @param figure what was found, for people: {@code 4.2 %}
 * @param criterion what it is held against: {@code ≤ 10 %}
 * @param consequence what is lost when the rule is broken
 * @param looked what was looked at, for people; null in judgements from before it was kept
 * @param sentence what was looked at, and when the rule does not hold, what it says
 * @param next what to do when the rule is broken; null in judgements from before it was kept
 * @param explanation what was answered; null while nothing was
 */
public record Finding(
        String rule,
        Text looked,
        String standard,
        String position,
        String analyte,
        Outcome outcome,
        String figure,
        String criterion,
        Consequence consequence,
        Text sentence,
        NextStep next,
        String explanation) {

    /** How it came out. */
    public enum Outcome {
        PASSED,
        FAILED,
        UNDECIDED,
        /** The rule does not hold, and the analyst has answered for it in words. */
        EXPLAINED
    }

    /**
     * A failed blank, reference material, check or curve takes the whole batch; a failed duplicate or spike its analyte. Other things
     * have to be explained before the batch may be submitted, or are told to those who review it.
     */
    public enum Consequence {
        BATCH,
        ANALYTE,
        EXPLANATION,
        REMARK
    }

    /** What the analyst does next. */
    public enum NextStep {
        DILUTE,
        REPEAT,
        RECALIBRATE,
        EXPLAIN,
        TELL_THE_FIELD
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
        return of(looked, rule, subject, position, analyte, figure, criterion, consequence, NextStep.REPEAT);
    }

    /**
     * Judges a subject by a rule.
     *
     * @param looked what was looked at
     */
    public static <S> Finding of(
            Text looked,
            Rule<S> rule,
            S subject,
            String position,
            String analyte,
            String figure,
            String criterion,
            Consequence consequence,
            NextStep next) {
        Verdict verdict = rule.judge(subject);
        Outcome outcome = verdict instanceof Verdict.Holds
                ? Outcome.PASSED
                : verdict instanceof Verdict.Broken ? Outcome.FAILED : Outcome.UNDECIDED;
        Text sentence = rule.objection(subject).map(Refusal::text).orElse(looked);
        return new Finding(
                rule.name(),
                looked,
                rule.standard(),
                position,
                analyte,
                outcome,
                figure,
                criterion,
                consequence,
                sentence,
                next,
                null);
    }

    /** What people call the check: what was looked at. */
    public Text name() {
        return looked == null ? Text.of(rule, rule) : looked;
    }

    public boolean passed() {
        return outcome == Outcome.PASSED;
    }

    /** Whether it speaks against the batch no more: the rule holds, it was answered for, or it is a remark only. */
    public boolean settled() {
        return passed() || outcome == Outcome.EXPLAINED || consequence == Consequence.REMARK;
    }

    /** Whether the batch cannot be submitted before it is explained. */
    public boolean wantsExplanation() {
        return consequence == Consequence.EXPLANATION && !settled();
    }

    Finding explained(String words) {
        return new Finding(
                rule,
                looked,
                standard,
                position,
                analyte,
                Outcome.EXPLAINED,
                figure,
                criterion,
                consequence,
                sentence,
                next,
                words);
    }
}

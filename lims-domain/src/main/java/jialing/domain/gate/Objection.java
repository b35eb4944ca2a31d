package jialing.domain.gate;

import jialing.domain.shared.Refusal;

/**
 * A rule stands against an element of the question.
 *
 * @param refusal which rule, by which standard, in words
 * @param exceptional whether the rule allows an exception
 */
public record Objection(QualityElement element, Refusal refusal, boolean exceptional) {}

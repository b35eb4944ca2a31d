/**
 * What a value means against the standard that it is judged by: kept, exceeded, or not to be said; and the class, level or index that
 * follows for the sample.
 *
 * <p>Invariants: a sample is judged by the limits in force on the day of sampling; every judgement names standard, clause and decision
 * rule (ISO/IEC 17025:2017 7.8.6); what cannot be judged says why and counts as neither kept nor exceeded. Judging is pure: it changes
 * no record and can be repeated at any time. Limits of an outlet's permit and limits of one's own are entered by the organisation,
 * version beside version.
 */
package jialing.domain.assessment;

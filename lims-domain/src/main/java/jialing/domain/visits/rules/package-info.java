/** What a visit must satisfy. */
package jialing.domain.visits.rules;

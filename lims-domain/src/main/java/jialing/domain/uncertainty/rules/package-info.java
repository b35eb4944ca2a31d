/** The rules of evaluating uncertainty. */
package jialing.domain.uncertainty.rules;

/** The rules of plausibility. */
package jialing.domain.plausibility.rules;

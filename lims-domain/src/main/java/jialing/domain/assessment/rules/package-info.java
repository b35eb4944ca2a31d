/** The rules of assessment. */
package jialing.domain.assessment.rules;

/** What has to hold before a step of a round is taken. */
package jialing.domain.proficiency.rules;

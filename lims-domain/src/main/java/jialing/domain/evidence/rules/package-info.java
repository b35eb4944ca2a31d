/** What a pack of evidence must satisfy. */
package jialing.domain.evidence.rules;

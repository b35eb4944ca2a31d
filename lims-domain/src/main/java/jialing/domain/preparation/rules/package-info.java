/** What preparation must keep. */
package jialing.domain.preparation.rules;

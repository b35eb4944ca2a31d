/** What must hold of a draw. */
package jialing.domain.draws.rules;

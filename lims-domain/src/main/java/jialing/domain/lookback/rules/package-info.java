/** What must hold when results in doubt are decided on. */
package jialing.domain.lookback.rules;

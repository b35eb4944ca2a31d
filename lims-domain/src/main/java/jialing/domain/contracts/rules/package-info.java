/** What must hold of contracts. */
package jialing.domain.contracts.rules;

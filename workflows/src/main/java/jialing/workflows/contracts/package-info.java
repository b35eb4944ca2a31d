/** Contracts as cases: what ends with nothing following it waits for those who keep the contracts. */
package jialing.workflows.contracts;

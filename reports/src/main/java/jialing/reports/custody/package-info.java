/**
 * The chain-of-custody form (样品交接单): which samples went from whose hands into whose, under which seal, in which condition, and what was decided on
 * receipt. It shows the signatures; the acts in the ledger are the signatures.
 */
package jialing.reports.custody;

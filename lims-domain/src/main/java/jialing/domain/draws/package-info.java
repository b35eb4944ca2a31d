/**
 * Random draws that anybody can repeat (双随机 and every other draw): who or what is looked at must be chosen by nobody.
 *
 * <p>Life of a draw: somebody commits to it in an act of the ledger: what for, the exact list of candidates with their tickets, who is
 * left out and why, how many are drawn, and the digest of a nonce that the house keeps to itself. The first signed checkpoint of the
 * log that covers this act fixes the outcome: the seed is the SHA-256 of nonce and root hash. Then it is drawn, which only reads out
 * what is fixed already: the order of the candidates is that of their smallest ticket, and the first so many win.
 *
 * <p>Invariants: whoever names the candidates knows neither nonce nor root; whoever sees the tree grow does not know the nonce; the
 * outcome of a commitment is one, whenever it is read out; a further draw for the same purpose names the one before and a reason, and
 * both stay readable.
 */
package jialing.domain.draws;

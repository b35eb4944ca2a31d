/**
 * The network's quality at a glance: what the record of each institution says in a few counts, rolled up the tree 1 ← 4 ← 36 ← N, and the
 * tickets that follow from it for a draw of institutions to be inspected (双随机; 渝环规〔2023〕6号: low risk fewer checks, high risk more).
 *
 * <p>Invariants: a count is a count of things on record, never typed; shares are of sums, so that a small station weighs what it weighs;
 * who asks sees the own organisation and those below it. Of proficiency testing the supervising see how many scores failed, not which.
 */
package jialing.domain.network;

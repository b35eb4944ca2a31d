/**
 * The laboratory's record as a chain of acts: who did what, in which capacity, when, where, with what.
 *
 * <p>Invariants: an act is never changed or deleted (the application's database role cannot, a trigger refuses it to everybody);
 * every act names the hash of the one before it on the same subject, so that a gap or an exchange is seen.
 */
package jialing.domain.ledger;

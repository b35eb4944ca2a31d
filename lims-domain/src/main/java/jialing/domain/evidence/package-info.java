/**
 * What answers for a number, and what proves it. Reads what the other features recorded, and changes nothing.
 *
 * <p>The responsibility chain of a result names, from the site to the signature, everyone and everything that answers for it: the
 * persons in the capacity they held at that moment, the instruments and materials with the certificates in force then, and behind
 * each the act on the ledger. What the record does not hold is said to be missing; nothing is concluded in its place.
 *
 * <p>Invariant: evidence holds only what the asking person may see, and everything in it is checked without this system.
 */
package jialing.domain.evidence;

/**
 * What answers for a number, and what proves it. Reads what the other features recorded, and changes nothing.
 *
 * <p>Invariant: evidence holds only what the asking person may see, and everything in it is checked without this system.
 */
package jialing.domain.evidence;

/**
 * Visits of outside inspectors: somebody whom an authority sends sees the record of one organisation for a time, and changes nothing.
 *
 * <p>Life: a quality officer or the administrator opens the visit and hands over an invitation, once; the inspector takes it with an
 * account and a password of their own; at its hour, or earlier when the organisation ends it, the account is nobody's any more.
 *
 * <p>Invariants: a visitor holds the one capacity {@code VISITING_INSPECTOR} and works nowhere, so no act of a visitor on the record
 * is possible; it lasts 30 days at most; what a visitor was shown stands on the trail before it is shown, and nobody removes it.
 */
package jialing.domain.visits;

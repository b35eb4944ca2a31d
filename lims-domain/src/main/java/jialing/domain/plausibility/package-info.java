/**
 * Whether what was found may be true: against other parameters of the same sample, against what the site has shown before, and
 * against the other sites of the water body in those days.
 *
 * <p>Invariants: what is implausible asks a person and never changes a number; what was not determined accuses nobody, and a content
 * below the detection limit counts as whatever it may be that accuses least; what is said at the bench names neither the site nor
 * what is usual there.
 */
package jialing.domain.plausibility;

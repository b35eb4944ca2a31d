/**
 * One gate stands before every act that a number rests on: may this be done, at this instant, by this person, with this method,
 * these instruments, materials and containers, in this room; and if not, why not.
 *
 * <p>The gate itself knows no rule of the trade. Every feature that owns an element (people, rooms, instruments, materials,
 * containers, scope) contributes its rules as {@link jialing.domain.gate.GateRules}; each names its standard. Where a rule allows
 * it, an exception that somebody else signed lets it pass.
 *
 * <p>What went through is kept as {@link jialing.domain.gate.Use}: from a number back to its elements, and from an element found
 * wrong ({@link jialing.domain.gate.ElementDoubted}) forward to every number.
 *
 * <p>Invariant: an act of {@link jialing.domain.gate.Activity} is recorded only after its question was admitted in the same
 * transaction.
 */
package jialing.domain.gate;

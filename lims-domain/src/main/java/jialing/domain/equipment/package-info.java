/**
 * Instruments and the evidence that they may be believed (ISO/IEC 17025:2017 6.4, 6.5; RB/T 214-2017 4.4).
 *
 * <p>An instrument is what its history says: versions of its facts, changes of its state, certificates and their confirmations, interim
 * checks, plans. Nothing of it is overwritten, so that the gate can judge any instant of the past. What is derived (the label's colour,
 * what is due, the chain up to the national standard) is never typed.
 *
 * <p>Invariants: only an instrument that is in use and whose certificate is in date and confirmed gives readings, as {@link
 * jialing.domain.equipment.CalibratedInstrument} and at the gate; one that fails is stopped by the act that says so.
 *
 * <p>Facts it states: {@code InstrumentDueChanged}, {@code InstrumentScrapped}, and the gate's {@code ElementDoubted}.
 */
package jialing.domain.equipment;

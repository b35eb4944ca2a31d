/**
 * From a fault forward to every number it touched (ISO/IEC 17025:2017 6.4.9, 7.10). One mechanism for every element: a failed
 * calibration, a recalled lot, a revoked certificate, a room out of its limits, a withdrawn method.
 *
 * <p>Life of a case: it opens with the fact ({@link jialing.domain.gate.ElementDoubted}) or by hand, from the last evidence that the
 * element was good. What went through the gate with the element since then is in doubt. Results that are not reported are held: the
 * gate lets nobody confirm or report them. The quality officer decides on each, alone or in bulk, with one signature and a reason;
 * when nothing is undecided the case is closed.
 *
 * <p>Invariant: a result in doubt is neither signed nor reported before it was decided that there is no effect on it.
 */
package jialing.domain.lookback;

/**
 * What laboratories are able to do (能力), derived from the record and typed nowhere: a line of the qualification's annex, the method in
 * force, people certified, instruments known for the method and fit, and the detection limit in force (ISO/IEC 17025:2017 5.3, 6.2.5,
 * 6.4.6, 7.2.1; RB/T 214-2017 4.5.20), as of any day.
 *
 * <p>Invariants: who asks sees the own laboratory and those below it, and nothing that row-level security hides; people of other
 * laboratories are numbers. Being able is no gate: before each act the gate asks again.
 */
package jialing.domain.capability;

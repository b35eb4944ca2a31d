/**
 * What is counted alive: presence and absence, colonies on plates, tubes with growth, cells in a chamber, species and what their
 * numbers say of the water.
 *
 * <p>Counts are exact; what is estimated from them (most probable numbers, intervals, entropies) is calculated in binary and becomes
 * a decimal with twelve digits. Invariant: the same counts give the same answer in any order.
 */
package jialing.domain.biology;

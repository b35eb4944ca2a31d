/**
 * Volumes of gas at the conditions that a standard states, weighed filters, and what leaves a stack.
 *
 * <p>A volume of air means nothing without its temperature and pressure. Plain decimal arithmetic; temperatures in ℃, pressures in
 * kPa, volumes in the unit that was read.
 */
package jialing.domain.air;

/**
 * Activities from counts: decay, activity concentration, gross alpha and beta, and the characteristic limits that tell whether there
 * was anything at all (ISO 11929-1:2019).
 *
 * <p>Counts are random by nature, so what is drawn from them is calculated in binary and becomes a decimal with twelve digits; what
 * is a plain product of measured numbers stays decimal. Activities are in becquerel, times of counting in seconds.
 */
package jialing.domain.radioactivity;

/** The doors to what answers for a number. */
package jialing.web.evidence;

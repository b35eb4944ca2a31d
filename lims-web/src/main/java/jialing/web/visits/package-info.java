/** Visits of outside inspectors over REST, and the trail of what they are shown. */
package jialing.web.visits;

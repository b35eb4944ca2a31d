/** Plausibility of samples over REST. */
package jialing.web.plausibility;

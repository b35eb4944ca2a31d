/** Evaluations of uncertainty over REST. */
package jialing.web.uncertainty;

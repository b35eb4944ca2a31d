/** Yearly figures over REST. */
package jialing.web.figures;

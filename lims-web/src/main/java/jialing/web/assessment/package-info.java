/** Assessment over REST: what is said of a sample, classes of a year, limits of sites and outlets. */
package jialing.web.assessment;

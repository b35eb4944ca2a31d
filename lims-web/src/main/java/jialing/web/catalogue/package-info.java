/** The catalogue over REST: analytes, methods, limits, preservation. */
package jialing.web.catalogue;

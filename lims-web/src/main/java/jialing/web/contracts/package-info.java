/** Contracts of institutions over REST. */
package jialing.web.contracts;

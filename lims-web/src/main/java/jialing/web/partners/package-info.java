/** Deliveries of partners over REST. */
package jialing.web.partners;

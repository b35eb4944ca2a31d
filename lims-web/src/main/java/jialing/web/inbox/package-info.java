/** The inbox and the pictures of running cases over REST. */
package jialing.web.inbox;

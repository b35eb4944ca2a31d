/** Credit ratings over REST, and the round that rates each night. */
package jialing.web.credit;

/** Work sent to other laboratories over REST. */
package jialing.web.transfer;

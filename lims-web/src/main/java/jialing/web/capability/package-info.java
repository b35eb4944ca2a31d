/** What laboratories are able to do, over REST. */
package jialing.web.capability;

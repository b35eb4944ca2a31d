/** The judgement of batches over REST. */
package jialing.web.quality;

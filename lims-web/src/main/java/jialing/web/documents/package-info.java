/** Controlled documents over REST. */
package jialing.web.documents;

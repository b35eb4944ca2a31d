/** Internal audits and management reviews over REST. */
package jialing.web.supervision;

/** The doors to reports, and the public one to their verification. */
package jialing.web.reporting;

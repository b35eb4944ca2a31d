/** Complaints and reports of misconduct over REST: the public door, which knows nobody, and the desk of who handles them. */
package jialing.web.complaints;

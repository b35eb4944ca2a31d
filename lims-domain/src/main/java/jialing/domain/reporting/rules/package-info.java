/** When a report may be issued, and when it is what it says it is. */
package jialing.domain.reporting.rules;

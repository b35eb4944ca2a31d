/** What follows when a report is issued: it is printed, sealed and released, each in a transaction of its own. */
package jialing.workflows.reporting;

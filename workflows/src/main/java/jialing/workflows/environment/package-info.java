/** What waits for somebody when a place is out of its limits. */
package jialing.workflows.environment;

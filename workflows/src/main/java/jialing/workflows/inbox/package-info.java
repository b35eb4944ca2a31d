/** What waits for whom, and the picture of a running case: the engine's tasks as the people of an organisation see them. */
package jialing.workflows.inbox;

/** What waits about materials: stock that runs short. */
package jialing.workflows.materials;

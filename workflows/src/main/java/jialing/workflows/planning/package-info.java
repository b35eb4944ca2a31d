/** Work orders as cases: approved, collected, handed over, received, brought to the bench; and the table of field quality control. */
package jialing.workflows.planning;

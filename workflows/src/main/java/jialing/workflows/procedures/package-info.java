/** Versions of diagrams and tables: what is in force, what waits, and what a waiting one decides otherwise. */
package jialing.workflows.procedures;

/** Instruments as cases: what is due waits in the equipment officer's inbox before its day, until the new evidence is in. */
package jialing.workflows.equipment;

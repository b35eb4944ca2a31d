/**
 * Versions of the diagrams and decision tables by which work goes. A changed one waits: it is run against the one in force and against
 * the cases on record, and somebody releases it with a signature over that run (ISO/IEC 17025:2017 7.11.2).
 */
package jialing.domain.procedures;

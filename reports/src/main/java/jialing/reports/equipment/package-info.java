/** The labels of instruments (三色标识). */
package jialing.reports.equipment;

/** What must hold of inspections. */
package jialing.domain.inspection.rules;

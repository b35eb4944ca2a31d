/** Nonconformities as cases: corrected, evaluated, acted on, checked, closed; and each corrective action in its owner's inbox. */
package jialing.workflows.nonconformity;

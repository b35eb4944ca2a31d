/** Tables of the runs and releases of procedures. */
package jialing.domain.procedures.persistence;

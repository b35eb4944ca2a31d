/**
 * What is to be monitored, where, and how often: sites, programmes, and the work orders made of them.
 *
 * <p>People choose sites and analytes; containers, preservatives, volumes and field quality control follow from the catalogue and
 * are never typed. A work order becomes work when somebody other than the planner approves it.
 *
 * <p>Facts: {@link jialing.domain.planning.WorkOrderPlanned}, {@link jialing.domain.planning.WorkOrderApproved},
 * {@link jialing.domain.planning.WorkOrderReturned}.
 */
package jialing.domain.planning;

/**
 * Control charts (GB/T 17989, ISO 7870-2, HJ 630-2011): every control sample of a judged batch is a point; limits are drawn by
 * decision from accepted points; rules chosen for the chart look at each new point while its batch is still open.
 *
 * <p>Invariants: a point is never changed or removed, a rejected one stays visible; old limits stay in history; an alarm is answered in
 * words before the batch is submitted, a rejection by measuring again.
 */
package jialing.domain.controlchart;

/**
 * The engine behind its wall. The domain knows nothing of it: cases are stepped by observers of the domain's facts, synchronously
 * and in the transaction of the act, so that act, record and case move together or not at all. In the other direction a case does
 * slow work in steps of their own transaction, as the house, each calling one use case that is safe to repeat.
 *
 * <p>Invariants: variables of a case hold ids, never things; a fact about a case that is not there fails loudly and undoes its act;
 * a running case stays on the version of the diagram it began with.
 */
package jialing.workflows.shared;

/** What must hold of consignments, their keys and blind samples. */
package jialing.domain.transfer.rules;

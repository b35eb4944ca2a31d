/**
 * Contracts (合同) of an institution of the network: with whom, about what, from when to when, for how much, with the file as it was signed on paper.
 *
 * <p>Invariants: each version is signed by somebody of the institution and stays readable; a change follows the newest version and gives its
 * reason; the institution and those above it read them, nobody else. The house tells when one is about to end,
 * and warns once of each version that ends with nothing following it.
 *
 * <p>States {@link jialing.domain.contracts.ContractEndWarned} and {@link jialing.domain.contracts.ContractFollowed}.
 */
package jialing.domain.contracts;

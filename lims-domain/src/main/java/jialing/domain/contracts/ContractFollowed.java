package jialing.domain.contracts;

import java.util.UUID;

/** A fact: a further version of a contract, or another contract with the same party, takes its place. */
public record ContractFollowed(UUID contractId) {}

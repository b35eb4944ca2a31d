package jialing.domain.contracts;

/** A fact: a contract ends soon, or has ended, and nothing follows it. */
public record ContractEndWarned(Contract contract) {}

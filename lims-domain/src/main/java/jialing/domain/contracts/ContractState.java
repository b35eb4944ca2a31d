package jialing.domain.contracts;

/** How a contract stands on a day. */
public enum ContractState {
    TO_COME,
    IN_FORCE,
    ENDS_SOON,
    ENDED
}

package jialing.domain.catalogue;

/** How sure a line of the starting catalogue is: what is not high wants a person's look before it decides anything. */
public enum Confidence {
    HIGH,
    MEDIUM
}

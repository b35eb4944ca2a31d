package jialing.domain.ledger;

/** A person with the own private key in hand, at the moment of signing. */
public interface ActSigner {

    /** Version of the statement of responsibility in force for the capacity in which the person signs, or null. */
    String statement();

    /** Signs these bytes. */
    ActSignature sign(byte[] message);
}

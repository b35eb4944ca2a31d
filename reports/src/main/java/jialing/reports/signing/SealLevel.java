package jialing.reports.signing;

/** How long a signature can be checked without asking anybody (ETSI EN 319 142-1, 6.1: the baseline levels of PAdES). Each holds what the one before holds. */
public enum SealLevel {
    /** Who signed; the time is the signer's own word. */
    B_B,
    /** A time-stamp service (RFC 3161) testifies that the signature existed at a time. */
    B_T,
    /** What is needed to check it in many years lies in the file: all certificates, and who had revoked what at that time. */
    B_LT;

    /** As the standard writes it: B-LT. */
    public static SealLevel of(String name) {
        return valueOf(name.replace('-', '_'));
    }

    boolean isStamped() {
        return this != B_B;
    }
}

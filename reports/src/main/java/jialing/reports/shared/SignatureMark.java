package jialing.reports.shared;

import java.time.Instant;

/**
 * An electronic signature as it is shown on paper: who, as what, what the signature means, when, and the first characters of the hash of the act that was
 * signed. It points to the signature; it is not the signature.
 *
 * @param capacity the capacity in which the person acted, in the language of the paper
 * @param meaning what the signature says, in the language of the paper: 复核, reviewed
 * @param actHash SHA-256 of the act's canonical content, hexadecimal
 */
public record SignatureMark(String name, String capacity, String meaning, Instant at, String actHash) {

    private static final int SHOWN = 12;

    public String shortHash() {
        return actHash.length() <= SHOWN ? actHash : actHash.substring(0, SHOWN);
    }
}

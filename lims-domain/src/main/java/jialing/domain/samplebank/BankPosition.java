package jialing.domain.samplebank;

import java.util.UUID;

/**
 * Where containers lie in a cabinet.
 *
 * @param code within the cabinet, e.g. {@code A-03}
 * @param version from 1
 * @param capacity how many containers it holds
 * @param blocked why nothing may be put there, null when something may
 */
public record BankPosition(
        UUID id, int version, String organisation, String cabinet, String code, int capacity, String blocked) {

    private static final String BETWEEN = "/";

    /** What stands on its label and a scanner sends, e.g. {@code WZ-YP-01/A-03}. */
    public String label() {
        return label(cabinet, code);
    }

    /** Null when it is nowhere. */
    public static String label(String cabinet, String code) {
        return cabinet == null ? null : cabinet + BETWEEN + code;
    }

    BankPosition blockedFor(String reason) {
        return new BankPosition(id, version + 1, organisation, cabinet, code, capacity, reason);
    }
}

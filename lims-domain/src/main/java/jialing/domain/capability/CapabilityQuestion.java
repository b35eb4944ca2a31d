package jialing.domain.capability;

import java.time.LocalDate;

/**
 * Who can do what by when.
 *
 * @param institution code; null for everybody below, where method or analyte is named
 * @param method null for every method
 * @param analyte null for every analyte
 * @param matrix null for every matrix
 * @param on the day; null for today
 */
public record CapabilityQuestion(String institution, String method, String analyte, String matrix, LocalDate on) {

    public CapabilityQuestion {
        institution = given(institution);
        method = given(method);
        analyte = given(analyte);
        matrix = given(matrix);
    }

    /** Without method or analyte the answer would be every line of every annex: then it is about one institution. */
    CapabilityQuestion about(String own, LocalDate today) {
        boolean open = institution == null && method == null && analyte == null;
        return new CapabilityQuestion(open ? own : institution, method, analyte, matrix, on == null ? today : on);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package jialing.domain.samplebank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 留样期限: how long containers are kept, from a day on until there is another term.
 *
 * @param id null for the terms of the house
 * @param matrix null for any
 * @param months null for permanently; 0 for no longer than that instant
 * @param source the standard or decision that it follows
 * @param setByName null for the terms of the house
 */
public record RetentionTerm(
        UUID id,
        String matrix,
        RetentionPurpose purpose,
        TermCountsFrom countsFrom,
        Integer months,
        LocalDate from,
        String source,
        String setByName,
        Instant setAt) {

    /** The instant from which it counts. */
    public enum TermCountsFrom {
        /** The report with its results was issued; as long as none is, it is kept. */
        REPORT,
        /** It came into the bank. */
        STORING
    }

    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    /**
     * What holds where an organisation has set nothing: prepared soil for half a year to one year, here the longer; what is precious for
     * ever (HJ/T 166-2004 10; the period is not verified against the printed standard). For other matrices nothing is known: what has no
     * term is kept.
     */
    public static final List<RetentionTerm> OF_THE_HOUSE = List.of(
            ofTheHouse("soil", RetentionPurpose.ROUTINE, TermCountsFrom.REPORT, 12),
            ofTheHouse(null, RetentionPurpose.PRECIOUS, TermCountsFrom.STORING, null));

    private static RetentionTerm ofTheHouse(
            String matrix, RetentionPurpose purpose, TermCountsFrom countsFrom, Integer months) {
        return new RetentionTerm(
                null, matrix, purpose, countsFrom, months, ALWAYS, "HJ/T 166-2004 10（未核实 / unverified）", null, null);
    }
}

package jialing.domain.proficiency;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A laboratory's score in a measurand, as it stays on its record.
 *
 * @param round of the network, or the entry by which a round of an outside provider was recorded
 * @param roundNumber of an outside round its provider
 * @param outside whether somebody outside the network provided the round
 * @param deviation null where the kind of score needs none
 * @param result with {@code assigned} and {@code deviation} (σ_pt) in {@code unit}
 * @param repeated whether it is the second warning signal running for this analyte
 * @param nonconformity number of what it opened in the laboratory, null for nothing
 * @param scoredAt null before it is kept
 */
public record KeptScore(
        UUID round,
        String roundNumber,
        String roundTitle,
        boolean outside,
        String laboratory,
        int measurand,
        String analyte,
        String matrix,
        String item,
        String unit,
        BigDecimal result,
        BigDecimal assigned,
        BigDecimal deviation,
        ScoreKind kind,
        BigDecimal score,
        ScoreGrade grade,
        boolean repeated,
        String nonconformity,
        Instant scoredAt) {

    /** Whether a cause has to be looked for: an action signal, or two warning signals running (ISO 13528:2022 9.4.2). */
    boolean asksForAction() {
        return grade == ScoreGrade.UNSATISFACTORY || repeated;
    }

    KeptScore with(String number) {
        return new KeptScore(
                round,
                roundNumber,
                roundTitle,
                outside,
                laboratory,
                measurand,
                analyte,
                matrix,
                item,
                unit,
                result,
                assigned,
                deviation,
                kind,
                score,
                grade,
                repeated,
                number,
                scoredAt);
    }
}

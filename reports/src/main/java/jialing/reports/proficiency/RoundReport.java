package jialing.reports.proficiency;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import jialing.domain.proficiency.ScoreGrade;
import jialing.reports.shared.SignatureMark;

/**
 * Everything printed in a report of a round. Texts are in the language of the paper.
 *
 * @param own what is only in the report of one laboratory; null in the overall one
 * @param laboratories that entered at least one number
 * @param evaluation as it was signed, in canonical JSON; it travels inside the PDF
 * @param fingerprint SHA-256 of {@code evaluation}, which stands in the signed act
 */
public record RoundReport(
        Locale language,
        String provider,
        String number,
        String title,
        String matrix,
        Instant deadline,
        long laboratories,
        Own own,
        List<MeasurandPart> measurands,
        List<YoudenPart> pairs,
        List<String> blunders,
        List<SignatureMark> signatures,
        String evaluation,
        String fingerprint) {

    /** @param lines one for each result of the laboratory that was scored */
    public record Own(String laboratory, String code, List<OwnLine> lines) {

        public long graded(ScoreGrade grade) {
            return lines.stream().filter(each -> each.score().grade() == grade).count();
        }
    }

    public RoundReport {
        measurands = List.copyOf(measurands);
        pairs = List.copyOf(pairs);
        blunders = List.copyOf(blunders);
        signatures = List.copyOf(signatures);
    }

    public boolean isOverall() {
        return own == null;
    }
}

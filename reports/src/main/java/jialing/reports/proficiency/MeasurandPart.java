package jialing.reports.proficiency;

import java.util.List;
import jialing.domain.proficiency.ScoreGrade;
import jialing.reports.shared.ChartImage;

/**
 * A measurand of the round, as printed; figures in its unit.
 *
 * @param assigned x_pt with its standard uncertainty
 * @param deviation σ_pt and where it is from
 * @param robust x* and s* of Algorithm A
 * @param results how many numbers counted, and how many results were below a detection limit
 * @param note what the reader has to know before the scores: nobody is scored, or σ_pt was widened; may be empty
 * @param bars scores by laboratory; null where nobody is scored
 * @param density null where there are too few results
 */
public record MeasurandPart(
        String title,
        String assigned,
        String origin,
        String deviation,
        String robust,
        String results,
        String scale,
        String note,
        List<ScoreLine> scores,
        ChartImage bars,
        ChartImage density) {

    public long graded(ScoreGrade grade) {
        return scores.stream().filter(each -> each.grade() == grade).count();
    }
}

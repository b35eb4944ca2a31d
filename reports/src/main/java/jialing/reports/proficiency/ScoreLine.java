package jialing.reports.proficiency;

import jialing.domain.proficiency.ScoreGrade;

/**
 * A laboratory's score in a measurand, as printed.
 *
 * @param uncertainty expanded, as stated; a dash where none was
 * @param scale z or z′
 * @param gradeLabel in the language of the paper
 */
public record ScoreLine(
        String code,
        String result,
        String uncertainty,
        String scale,
        String score,
        String zeta,
        ScoreGrade grade,
        String gradeLabel) {}

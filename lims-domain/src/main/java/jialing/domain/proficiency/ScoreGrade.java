package jialing.domain.proficiency;

/** How a score is graded (ISO 13528:2022 9.4.2). */
public enum ScoreGrade {
    SATISFACTORY,
    /** A warning signal. */
    QUESTIONABLE,
    /** An action signal. */
    UNSATISFACTORY
}

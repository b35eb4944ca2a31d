package jialing.reports.proficiency;

/**
 * A laboratory's own result, as printed in its report.
 *
 * @param assigned x_pt with its standard uncertainty
 * @param followUp what the score asks for, empty for nothing
 */
public record OwnLine(String measurand, String assigned, String deviation, ScoreLine score, String followUp) {}

package jialing.domain.analysis;

/**
 * One standard as it was typed.
 *
 * @param standard concentration or amount, as text
 * @param response what the instrument answered, as text
 * @param internalStandard what it answered for the internal standard; null without one
 */
public record StandardRow(String analyte, String standard, String response, String internalStandard) {

    static final StandardRow EMPTY = new StandardRow(null, null, null, null);
}

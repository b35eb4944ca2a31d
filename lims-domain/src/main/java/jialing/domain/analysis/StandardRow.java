package jialing.domain.analysis;

/**
 * One standard as it was typed.
 *
 * @param standard concentration or amount, as text
 * @param response what the instrument answered, as text
 */
public record StandardRow(String analyte, String standard, String response) {

    static final StandardRow EMPTY = new StandardRow(null, null, null);
}

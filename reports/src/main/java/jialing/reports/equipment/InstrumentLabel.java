package jialing.reports.equipment;

import java.time.LocalDate;

/**
 * Everything printed on the label of an instrument.
 *
 * @param scanned what the symbol holds and a scanner sends
 * @param colourWord what the colour means, so that a black and white print says it too
 * @param certificate number of the certificate relied on, empty if none
 * @param validTo its last day, null if none
 * @param limits what a limited instrument may be used for, else empty
 */
public record InstrumentLabel(
        String scanned,
        String code,
        String name,
        String modelAndSerialNumber,
        Colour colour,
        String colourWord,
        String certificate,
        LocalDate validTo,
        String keeper,
        String limits,
        LocalDate printedOn) {

    /** The three colours, as they stand on paper. */
    public enum Colour {
        GREEN(0.10f, 0.55f, 0.25f),
        YELLOW(0.95f, 0.75f, 0.10f),
        RED(0.78f, 0.13f, 0.13f);

        final float red;
        final float green;
        final float blue;

        Colour(float red, float green, float blue) {
            this.red = red;
            this.green = green;
            this.blue = blue;
        }
    }
}

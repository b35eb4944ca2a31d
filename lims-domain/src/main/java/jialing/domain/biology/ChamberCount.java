package jialing.domain.biology;

import java.math.BigDecimal;
import java.math.MathContext;
import jialing.domain.biology.rules.ChamberIsSound;

/**
 * Cells counted in fields of a counting chamber under the microscope: {@code N = P × A / (a × n) × V_c / (V_k × V_s)}, from the
 * counted fields to the whole chamber and from there to the water that the concentrate was made of (HJ 1216-2021, counting chamber).
 *
 * @param chamberArea A, mm²
 * @param fieldArea a of one field of view, mm²
 * @param fields n, how many fields were counted
 * @param chamberVolume V_k of concentrate in the chamber, mL
 * @param concentrate V_c made of the sample, mL
 * @param sample V_s of water that was concentrated, L
 */
public record ChamberCount(
        BigDecimal chamberArea,
        BigDecimal fieldArea,
        int fields,
        BigDecimal chamberVolume,
        BigDecimal concentrate,
        BigDecimal sample) {

    /** @throws jialing.domain.shared.Refusal by ChamberIsSound */
    public ChamberCount {
        new ChamberIsSound()
                .require(
                        new ChamberIsSound.Chamber(chamberArea, fieldArea, fields, chamberVolume, concentrate, sample));
    }

    /** Cells in a litre of water. */
    public BigDecimal perLitre(BigDecimal cells) {
        BigDecimal counted = fieldArea.multiply(BigDecimal.valueOf(fields));
        return cells.multiply(chamberArea)
                .multiply(concentrate)
                .divide(counted.multiply(chamberVolume).multiply(sample), MathContext.DECIMAL128);
    }
}

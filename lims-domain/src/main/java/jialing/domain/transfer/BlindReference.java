package jialing.domain.transfer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A material in a container like the others, whose content is known.
 *
 * @param certificate its number, or code and lot of the material in store
 * @param airVolume litres of air for which its contents are stated, under the conditions of the samples; null where none is drawn
 */
public record BlindReference(String name, String certificate, List<AssignedContent> contents, BigDecimal airVolume) {

    /**
     * What the certificate states for one analyte.
     *
     * @param value X
     * @param uncertainty expanded uncertainty U of the certificate, or half the width of its limits; in the same unit
     */
    public record AssignedContent(String analyte, BigDecimal value, BigDecimal uncertainty, String unit) {}

    Optional<AssignedContent> of(String analyte) {
        return contents.stream().filter(each -> each.analyte().equals(analyte)).findFirst();
    }
}

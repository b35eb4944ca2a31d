package jialing.domain.plausibility.rules;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Hardness as CaCO₃ is at least 2.497 times the calcium and 4.118 times the magnesium (Standard Methods 2340 B); strontium, iron and
 * others may add to it.
 */
public final class HardnessCoversCalciumAndMagnesium extends WholeCoversParts {

    public HardnessCoversCalciumAndMagnesium() {
        super("Standard Methods 2340 B", "HARD", Map.of("CA", new BigDecimal("2.497"), "MG", new BigDecimal("4.118")));
    }
}

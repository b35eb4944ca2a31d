package jialing.domain.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jialing.domain.catalogue.Limit;
import jialing.domain.catalogue.LimitOperator;

/**
 * Surface water by the single-factor rule: the worst indicator of GB 3838-2002 table 1 decides the class (地表水环境质量评价办法（试行）, 环办〔2011〕
 * 22号). Water temperature, total nitrogen and faecal coliforms do not count; total phosphorus has limits of its own in lakes.
 *
 * @param waterBody {@code river} or {@code lake}
 * @param required the class that the section must keep; null when none is set
 */
public record SurfaceWater(String waterBody, WaterClass required) implements Standard {

    static final String EDITION = "GB 3838-2002";

    @Override
    public String edition(LocalDate sampledOn) {
        return EDITION;
    }

    @Override
    public Assessment assess(List<Limit> limits, Collection<Determinand> determinands) {
        return new SingleFactor(EDITION, ofTableOne(limits), required, WaterClass.WORSE_THAN_V).assess(determinands);
    }

    private List<Limit> ofTableOne(List<Limit> limits) {
        return limits.stream()
                .filter(limit -> limit.grade() != null && limit.appliesIn(waterBody))
                // a rise of temperature is a matter of weeks, and of what the water would be without man
                .filter(limit -> limit.operator() != LimitOperator.DELTA)
                .toList();
    }
}

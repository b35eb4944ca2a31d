package jialing.domain.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jialing.domain.catalogue.Limit;

/**
 * A surface source of drinking water: table 1 of GB 3838-2002 in the class that is asked of the source, and the limits of tables 2
 * and 3, which are only kept or not kept.
 *
 * @param waterBody {@code river} or {@code lake}
 * @param required the class that the source must keep; class III where none is set
 */
public record DrinkingSource(String waterBody, WaterClass required) implements Standard {

    private static final String PLACE = "drinking_source";

    public DrinkingSource {
        required = required == null ? WaterClass.III : required;
    }

    @Override
    public String edition(LocalDate sampledOn) {
        return SurfaceWater.EDITION;
    }

    @Override
    public Assessment assess(List<Limit> limits, Collection<Determinand> determinands) {
        Assessment tableOne = new SurfaceWater(waterBody, required).assess(limits, determinands);
        var judgements = new ArrayList<Judgement>();
        for (Judgement judgement : tableOne.judgements()) {
            judgements.add(supplementary(limits, judgement.determinand()).orElse(judgement));
        }
        return new Assessment(tableOne.standard(), tableOne.applied(), judgements, required, tableOne.remarks());
    }

    /** By table 2 or 3; empty when neither knows the analyte. */
    private static Optional<Judgement> supplementary(List<Limit> limits, Determinand determinand) {
        return limits.stream()
                .filter(limit ->
                        limit.setting().equals(PLACE) && limit.analyte().equals(determinand.analyte()))
                .findFirst()
                .map(limit -> Judgement.of(determinand, Requirement.of(limit)));
    }
}

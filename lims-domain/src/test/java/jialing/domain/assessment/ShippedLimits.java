package jialing.domain.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.catalogue.AirIndexBreakpoints;
import jialing.domain.catalogue.Catalogue;
import jialing.domain.catalogue.Limit;
import jialing.domain.catalogue.Unit;

/** The limits that ship with the system, as the catalogue's files say them. */
final class ShippedLimits {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private ShippedLimits() {}

    static List<Limit> of(String standard, LocalDate on) {
        return CATALOGUE.limits().stream()
                .filter(limit -> limit.standard().equals(standard) && limit.inForceOn(on))
                .toList();
    }

    static List<AirIndexBreakpoints> breakpoints(String usedFor, LocalDate on) {
        return CATALOGUE.airIndexBreakpoints().stream()
                .filter(each -> each.usedFor().equals(usedFor) && each.inForceOn(on))
                .toList();
    }

    static Assessment assess(Standard standard, LocalDate sampledOn, Determinand... determinands) {
        return standard.assess(of(standard.edition(sampledOn), sampledOn), List.of(determinands));
    }

    static Assessment assess(Standard standard, Determinand... determinands) {
        return assess(standard, LocalDate.of(2026, 5, 4), determinands);
    }

    static Determinand milligrams(String analyte, String value) {
        return measured(analyte, value, Unit.MILLIGRAM_PER_LITRE);
    }

    static Determinand perKilogram(String analyte, String value) {
        return measured(analyte, value, Unit.MILLIGRAM_PER_KILOGRAM);
    }

    static Determinand micrograms(String analyte, String value) {
        return measured(analyte, value, Unit.MICROGRAM_PER_CUBIC_METRE);
    }

    static Determinand measured(String analyte, String value, Unit unit) {
        return Determinand.measured(analyte, new BigDecimal(value), unit);
    }

    static Determinand below(String analyte, String detectionLimit) {
        return Determinand.below(analyte, new BigDecimal(detectionLimit), Unit.MILLIGRAM_PER_LITRE);
    }

    static List<BigDecimal> same(int count, String value) {
        return Stream.generate(() -> new BigDecimal(value)).limit(count).toList();
    }
}

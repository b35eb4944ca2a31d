package jialing.domain.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jialing.domain.catalogue.CatalogueFile;
import jialing.domain.catalogue.CatalogueLine;
import jialing.domain.catalogue.Confidence;

/**
 * How far two weighings may be apart for the mass to be constant. The table is data: each line names its source.
 *
 * @param standard of the method
 * @param tareWithin of the empty filter or dish, g
 * @param grossWithin of what it holds after sampling or filtering, g
 */
record WeighingTolerance(
        String standard,
        String analyte,
        BigDecimal tareWithin,
        BigDecimal grossWithin,
        String source,
        Confidence confidence) {

    private static final List<WeighingTolerance> TABLE =
            CatalogueFile.resource("/quality/weighing_tolerances.csv").read(WeighingTolerance::read);

    /** Empty where the method sets none. */
    static Optional<WeighingTolerance> of(String standard, String analyte) {
        return TABLE.stream()
                .filter(line -> line.standard.equals(standard) && line.analyte.equals(analyte))
                .findFirst();
    }

    private static WeighingTolerance read(CatalogueLine line) {
        return new WeighingTolerance(
                line.text("standard"),
                line.text("analyte"),
                line.decimal("tare_within_g"),
                line.decimal("gross_within_g"),
                line.text("source"),
                line.word("confidence", Confidence.class));
    }
}

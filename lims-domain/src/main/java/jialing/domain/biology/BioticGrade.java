package jialing.domain.biology;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jialing.domain.catalogue.CatalogueFile;
import jialing.domain.catalogue.CatalogueLine;
import jialing.domain.catalogue.Confidence;
import jialing.domain.shared.Text;

/**
 * What the value of a biotic index is called. The tables are data: each line names its source.
 *
 * @param index {@code SHANNON} or {@code BMWP}
 * @param from the lowest value that is called so
 */
public record BioticGrade(String index, BigDecimal from, Text name, String source, Confidence confidence) {

    private static final List<BioticGrade> TABLE =
            CatalogueFile.resource("/biology/grades.csv").read(BioticGrade::read);

    /** The grade of a value; empty for an index without a table. */
    public static Optional<BioticGrade> of(String index, BigDecimal value) {
        return TABLE.stream()
                .filter(grade -> grade.index.equals(index) && grade.from.compareTo(value) <= 0)
                .max(Comparator.comparing(BioticGrade::from));
    }

    private static BioticGrade read(CatalogueLine line) {
        return new BioticGrade(
                line.text("index"),
                line.decimal("from"),
                Text.of(line.text("name_zh"), line.text("name_en")),
                line.text("source"),
                line.word("confidence", Confidence.class));
    }
}

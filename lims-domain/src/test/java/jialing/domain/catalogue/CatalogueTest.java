package jialing.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogueTest {

    @Test
    void theShippedCatalogueIsRightAsAWhole() {
        Catalogue shipped = Catalogue.shipped();
        assertThat(shipped.analytes()).hasSize(376);
        assertThat(shipped.methods()).hasSize(142);
        assertThat(shipped.limits()).hasSizeGreaterThan(1000);
    }

    /** Colour by dilution is counted in dilutions; the analyte is measured against platinum and cobalt. */
    @Test
    void methodsSeeWhatTheirAnalytesAreMeasuredIn() {
        Catalogue shipped = Catalogue.shipped();
        assertThat(shipped.methodAnalytes())
                .filteredOn(each -> each.detectionLimitUnit()
                        .filter(unit -> unit.dimension() != dimension(shipped, each.analyte(), each.matrix()))
                        .isPresent())
                .extracting(MethodAnalyte::standard)
                .containsExactly("HJ 1182-2021");
    }

    @Test
    void limitsAreMeasuredInWhatTheirAnalytesAre() {
        Catalogue shipped = Catalogue.shipped();
        assertThat(shipped.limits())
                .filteredOn(each -> each.unit().dimension() != dimension(shipped, each.analyte(), each.matrix()))
                .isEmpty();
    }

    private static Dimension dimension(Catalogue shipped, String analyte, String matrix) {
        return shipped.analytes().stream()
                .filter(each -> each.code().equals(analyte) && each.matrix().equals(matrix))
                .findFirst()
                .orElseThrow()
                .unit()
                .dimension();
    }
}

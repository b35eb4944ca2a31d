package jialing.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @Test
    void theShippedCatalogueIsRightAsAWhole() {
        Catalogue shipped = Catalogue.shipped();
        assertThat(shipped.analytes()).hasSize(337);
        assertThat(shipped.methods()).hasSize(140);
        assertThat(shipped.limits()).hasSizeGreaterThan(1000);
        for (MethodAnalyte each : shipped.methodAnalytes()) {
            Analyte a = shipped.analytes().stream()
                    .filter(x -> x.code().equals(each.analyte()) && x.matrix().equals(each.matrix()))
                    .findFirst()
                    .orElseThrow();
            each.detectionLimitUnit()
                    .filter(u -> u.dimension() != a.unit().dimension())
                    .ifPresent(u -> System.out.println(each.standard() + " " + a.code() + " " + u + " " + a.unit()));
        }
        for (Limit each : shipped.limits()) {
            Analyte a = shipped.analytes().stream()
                    .filter(x -> x.code().equals(each.analyte()) && x.matrix().equals(each.matrix()))
                    .findFirst()
                    .orElseThrow();
            if (a.unit().dimension() != each.unit().dimension())
                System.out.println(each.standard() + " " + a.code() + " " + each.unit() + " " + a.unit());
        }
    }
}

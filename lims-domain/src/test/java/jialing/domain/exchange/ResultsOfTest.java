package jialing.domain.exchange;

import static jialing.domain.exchange.ASealedReport.aSealedReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.ledger.CanonicalJson;
import org.junit.jupiter.api.Test;

class ResultsOfTest {

    private final List<PublishedResult> published = new ResultsOf(aSealedReport()).published();

    @Test
    void whatTheLaboratoryDeterminedAndWhatWasReadInTheFieldIsReleased() {
        assertThat(published).extracting(PublishedResult::analyte).containsExactly("NH3N", "TP", "PH");
    }

    @Test
    void belowTheDetectionLimitIsSaidSo() {
        assertThat(of("NH3N").operator()).isEqualTo("<");
        assertThat(of("NH3N").detectionLimit()).isEqualTo("0.025");
        assertThat(of("TP").operator()).isNull();
        assertThat(of("TP").value()).isEqualTo("0.20");
    }

    @Test
    void whatAnotherLaboratoryFoundIsReleasedWithItsName() {
        assertThat(of("TP").subcontractor().zh()).isEqualTo("渝科环境");
        assertThat(of("TP").organisation()).isEqualTo("CQ-WZ");
        assertThat(of("NH3N").subcontractor()).isNull();
        assertThat(of("PH").subcontractor()).isNull();
    }

    @Test
    void eachNamesItsReportAndTheOneItTakesThePlaceOf() {
        assertThat(published).allSatisfy(result -> {
            assertThat(result.reportNumber()).isEqualTo("CQ-WZ-2026-BG-0002");
            assertThat(result.replacesReport()).isEqualTo("CQ-WZ-2026-BG-0001");
            assertThat(result.signedAt()).isEqualTo(ASealedReport.ISSUED);
        });
    }

    @Test
    void aFieldReadingHasTheSameIdWheneverItIsReleased() {
        assertThat(of("PH").resultId())
                .isEqualTo(new ResultsOf(aSealedReport()).published().get(2).resultId());
        assertThat(of("PH").instrument()).isEqualTo("WZ-XC-017");
    }

    @Test
    void whatWasReleasedCanBeReadAgain() {
        assertThat(published)
                .allSatisfy(result -> assertThat(CanonicalJson.read(CanonicalJson.of(result), PublishedResult.class))
                        .isEqualTo(result));
    }

    private PublishedResult of(String analyte) {
        Map<String, PublishedResult> byAnalyte =
                published.stream().collect(Collectors.toMap(PublishedResult::analyte, Function.identity()));
        return byAnalyte.get(analyte);
    }
}

package jialing.domain.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jialing.domain.sampling.SampleCode;
import jialing.domain.shared.SheetLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSampleCodesTest {

    private static final SampleCode OWN = new SampleCode("CQWZ26000017K");

    private final OwnSampleCodes codes = new OwnSampleCodes(OWN::equals);

    @ParameterizedTest
    @ValueSource(strings = {"CQWZ26000017K", "cqwz26000017k", "CQWZ 26000017 K", "CQWZ26000017K-01R"})
    void anOwnSampleIsKnownHoweverItIsWritten(String code) {
        assertThat(SampleCode.meantBy(code)).contains(OWN);
        assertThat(codes.objection(line(code))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-0417-3", "W26040113", "CQ-P001-2026/17", "CQP001水2026-3", ""})
    void anotherWayOfNumberingIsTheLaboratorysOwn(String code) {
        assertThat(codes.objection(line(code))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CQYZ260000089", "cqyz 26000008 9", "CQWZ26000018I", "CQ50010326000003N"})
    void aSampleOfSomebodyElseIsNot(String code) {
        assertThat(SampleCode.meantBy(code)).isNotEmpty();
        assertThat(codes.objection(line(code))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CQWZ26000017L", "cqyz26000008k"})
    void aMistypedCodeIsNotTakenForAnotherWayOfNumbering(String code) {
        assertThat(SampleCode.meantBy(code)).isEmpty();
        assertThat(codes.objection(line(code))).isPresent();
    }

    private static SheetLine<EddColumn> line(String code) {
        return new SheetLine<>(2, Map.of(EddColumn.SAMPLE_CODE, code));
    }
}

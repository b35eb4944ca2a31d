package jialing.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.analysis.ABatch;
import jialing.domain.catalogue.Catalogue;
import jialing.domain.catalogue.QcPlan;
import jialing.domain.quality.Finding.Consequence;
import jialing.domain.quality.Finding.Outcome;
import org.junit.jupiter.api.Test;

/** Sterile water, a strain that grows and one that does not, beside the samples (HJ 347.2-2018). */
class GrowthFindingsTest {

    private static final Map<String, String> AS_THEY_MUST = Map.of("KB1", "0", "YA1", "1", "YI1", "0", "S1", "1");
    private static final QcPlan PLAN = Catalogue.shipped().plans().stream()
            .filter(plan -> plan.standard().equals("GB/T 5750.12-2023"))
            .findFirst()
            .orElseThrow();

    @Test
    void controlsThatDoAsTheyMustSpeakForTheBatch() {
        assertThat(findings(AS_THEY_MUST))
                .extracting(Finding::position, Finding::rule, Finding::outcome, Finding::figure)
                .containsExactly(
                        tuple("KB1", "NothingGrowsInTheBlank", Outcome.PASSED, "−"),
                        tuple("YA1", "PositiveControlGrows", Outcome.PASSED, "+"),
                        tuple("YI1", "NegativeControlStaysClear", Outcome.PASSED, "−"));
    }

    @Test
    void growthInTheBlankTakesTheWholeBatch() {
        assertThat(failed("KB1", "1")).isEqualTo("NothingGrowsInTheBlank");
    }

    @Test
    void aStrainThatDoesNotGrowTakesTheWholeBatch() {
        assertThat(failed("YA1", "0")).isEqualTo("PositiveControlGrows");
    }

    @Test
    void aStrainThatMustNotReactAndDoesTakesTheWholeBatch() {
        assertThat(failed("YI1", "1")).isEqualTo("NegativeControlStaysClear");
    }

    @Test
    void aControlThatNobodyLookedAtDecidesNothingAndDoesNotPass() {
        var unread = new HashMap<>(AS_THEY_MUST);
        unread.remove("YA1");
        assertThat(findings(unread))
                .filteredOn(finding -> !finding.settled())
                .extracting(Finding::position, Finding::outcome)
                .containsExactly(tuple("YA1", Outcome.UNDECIDED));
    }

    private static String failed(String position, String grown) {
        var positions = new HashMap<>(AS_THEY_MUST);
        positions.put(position, grown);
        List<Finding> against =
                findings(positions).stream().filter(each -> !each.settled()).toList();
        assertThat(against)
                .extracting(Finding::position, Finding::outcome, Finding::consequence)
                .containsExactly(tuple(position, Outcome.FAILED, Consequence.BATCH));
        return against.get(0).rule();
    }

    private static List<Finding> findings(Map<String, String> positions) {
        return new JudgedRecord(
                        ABatch.grown(ABatch.ofColiforms(), positions),
                        PLAN,
                        (analyte, content) -> Optional.empty(),
                        FieldSamples.UNKNOWN)
                .findings();
    }
}

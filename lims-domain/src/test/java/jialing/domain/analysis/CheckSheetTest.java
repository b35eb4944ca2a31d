package jialing.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.catalogue.Catalogue;
import jialing.domain.catalogue.QcPlan;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

/** The ammonia curve of another batch: 0 to 100 μg, 0.010 + 0.0070 each μg; found again within 10 % by the plan of HJ 84-2016. */
class CheckSheetTest {

    private static final Instant LATER = ABatch.NOON.plus(Duration.ofDays(30));

    private final AnalyticalBatch batch = ABatch.ofAmmonia().open();
    private final Calibration drawn = ABatch.ammoniaCurve(batch);
    private Optional<Instant> repaired = Optional.empty();
    private List<FailedCheck> failed = List.of();

    @Test
    void aCurveThatFindsItsCheckIsTakenOverWithTheCheckBesideIt() {
        // (0.374 − 0.010) / 0.0070 = 52 μg: 4 % above 50
        Calibration taken = confirm("HJ 84-2016", check("50", "0.374"), Map.of(), null, LATER)
                .get(0);
        assertThat(taken.slope()).isEqualTo(drawn.slope());
        assertThat(taken.id()).isNotEqualTo(drawn.id());
        assertThat(taken.takenOver().calibration()).isEqualTo(drawn.id());
        assertThat(taken.takenOver().batch()).isEqualTo("FX-CQ-WZ-2026-00007");
        assertThat(taken.takenOver().readBack()).isEqualByComparingTo("52");
        assertThat(taken.takenOver().deviation()).isEqualByComparingTo("4");
    }

    @Test
    void aCurveThatHasDriftedIsDrawnAnew() {
        // (0.3954 − 0.010) / 0.0070 = 55.06 μg: 10.1 % above 50
        assertThat(refusal("HJ 84-2016", check("50", "0.3954"), LATER))
                .containsExactly("CurveIsConfirmed curves[0].response");
        assertThat(refusal("HJ 84-2016", check("50", "0.3246"), LATER))
                .containsExactly("CurveIsConfirmed curves[0].response");
        // exactly 10 % is within
        assertThat(confirm("HJ 84-2016", check("50", "0.395"), Map.of(), null, LATER))
                .hasSize(1);
    }

    @Test
    void aCheckThatFailsIsKeptWithItsNumbers() {
        // (0.3954 − 0.010) / 0.0070 = 55.06 μg: 10.1 % above 50
        refusal("HJ 84-2016", check("50", "0.3954"), LATER);
        assertThat(failed).singleElement().satisfies(check -> {
            assertThat(check.calibration()).isEqualTo(drawn.id());
            assertThat(check.deviation().setScale(1, RoundingMode.HALF_EVEN)).isEqualTo("10.1");
            assertThat(check.atMost()).isEqualByComparingTo("10");
            assertThat(check.checkedByName()).isEqualTo("李明");
        });
        // beyond the standards nothing was checked
        refusal("HJ 84-2016", check("120", "0.650"), LATER);
        assertThat(failed).isEmpty();
        confirm("HJ 84-2016", check("50", "0.374"), Map.of(), null, LATER);
        assertThat(failed).isEmpty();
    }

    @Test
    void aRepairOfTheInstrumentEndsWhatWasDrawnBefore() {
        repaired = Optional.of(ABatch.NOON.plus(Duration.ofDays(3)));
        assertThat(refusal("HJ 84-2016", check("50", "0.360"), LATER))
                .containsExactly("NoRepairSinceDrawn curves[0].calibration");
        repaired = Optional.of(ABatch.NOON.minus(Duration.ofDays(3)));
        assertThat(confirm("HJ 84-2016", check("50", "0.360"), Map.of(), null, LATER))
                .hasSize(1);
    }

    @Test
    void aCurveWithoutInternalStandardIsNotTakenOverWhereTheMethodMeasuresAgainstOne() {
        assertThat(refusal("HJ 639-2012", check("50", "0.360"), LATER))
                .containsExactly("InternalStandardIsMeasured curves[0].calibration");
    }

    @Test
    void aCurveIsNotTakenOverBeyondItsDays() {
        assertThat(refusal("HJ 84-2016", check("50", "0.360"), LATER.plusSeconds(1)))
                .containsExactly("CurveIsStillValid curves[0].calibration");
    }

    @Test
    void aCheckBeyondTheStandardsChecksNothing() {
        assertThat(refusal("HJ 84-2016", check("120", "0.850"), LATER))
                .containsExactly("CheckLiesOnCurve curves[0].standard");
        assertThat(refusal("HJ 84-2016", check("2", "0.024"), LATER))
                .containsExactly("CheckLiesOnCurve curves[0].standard");
    }

    @Test
    void aMethodThatWantsACurveWithEveryBatchGetsOne() {
        assertThat(refusal("*", check("50", "0.360"), ABatch.NOON))
                .containsExactly("MethodLetsCurvesBeTakenOver curves");
    }

    @Test
    void whatIsMistypedIsToldAtItsField() {
        assertThat(refusal("HJ 84-2016", check("5O", ""), LATER))
                .containsExactly("ValueIsNumber curves[0].standard", "ValueIsNumber curves[0].response");
        assertThat(refusal("HJ 84-2016", new CheckedCurve(UUID.randomUUID(), "50", "0.360", null), LATER))
                .containsExactly("CurveIsFoundHere curves[0].calibration");
    }

    @Test
    void aCurveInForceIsReplacedForAReasonAndBecomesTheNextVersion() {
        Map<String, Calibration> inForce = Map.of("NH3N", ABatch.ammoniaCurve(batch));
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> confirm("HJ 84-2016", check("50", "0.360"), inForce, " ", LATER));
        assertThat(refusal.rule()).isEqualTo("RedrawingGivesReason");
        assertThat(confirm("HJ 84-2016", check("50", "0.360"), inForce, "标准变质", LATER)
                        .get(0)
                        .version())
                .isEqualTo(2);
    }

    private CheckedCurve check(String standard, String response) {
        return new CheckedCurve(drawn.id(), standard, response, null);
    }

    private List<Calibration> confirm(
            String plan, CheckedCurve check, Map<String, Calibration> inForce, String reason, Instant now) {
        var known = Map.of(drawn.id(), new DrawnEarlier(drawn, "FX-CQ-WZ-2026-00007"));
        var sheet = new CheckSheet(batch, plan(plan), CurveValidity.of(plan(plan), repaired), known, inForce);
        List<Calibration> taken = sheet.confirm(List.of(check), reason, ABatch.ANALYST, now);
        failed = sheet.failed();
        sheet.refuseIfAny();
        return taken;
    }

    private List<String> refusal(String plan, CheckedCurve check, Instant now) {
        return catchThrowableOfType(Refusal.class, () -> confirm(plan, check, Map.of(), null, now))
                .objections()
                .stream()
                .map(each -> each.rule() + " " + each.field())
                .toList();
    }

    private static QcPlan plan(String standard) {
        return Catalogue.shipped().plans().stream()
                .filter(plan ->
                        plan.standard().equals(standard) && plan.matrix().equals("water"))
                .findFirst()
                .orElseThrow();
    }
}

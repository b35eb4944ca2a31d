package jialing.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.transfer.BlindReference.AssignedContent;
import jialing.domain.transfer.rules.BlindIsDescribed;
import jialing.domain.transfer.rules.ConsignmentIsDescribed;
import jialing.domain.transfer.rules.EverythingIsSigned;
import jialing.domain.transfer.rules.KeeperStaysFromResults;
import jialing.domain.transfer.rules.LaboratoryIsFit;
import jialing.domain.transfer.rules.TwoGiveItUp;
import org.junit.jupiter.api.Test;

class ConsignmentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final UUID SHI = UUID.randomUUID();
    private static final UUID QIN = UUID.randomUUID();

    private static boolean keeps(Capacity... capacities) {
        var person = new Actor(SHI, "yz.quality", "石磊", "CQ-500103", Set.of(capacities), Set.of("CQ-500103"));
        return new KeeperStaysFromResults().objection(person).isEmpty();
    }

    @Test
    void whoKeepsAKeyHasNoHandInResultsOrInTheSystem() {
        assertThat(keeps(Capacity.QUALITY_OFFICER)).isTrue();
        assertThat(keeps(Capacity.SAMPLE_CUSTODIAN, Capacity.SAMPLER)).isTrue();
        for (Capacity apart : List.of(
                Capacity.ANALYST, Capacity.CHECKER, Capacity.REVIEWER, Capacity.SIGNATORY, Capacity.ADMINISTRATOR)) {
            assertThat(keeps(Capacity.QUALITY_OFFICER, apart)).as(apart.name()).isFalse();
        }
    }

    @Test
    void aKeyIsOpenedWhenNothingIsLeftOrTheConsignmentWasGivenUp() {
        assertThat(opens(false, 0)).isTrue();
        assertThat(opens(false, 1)).isFalse();
        assertThat(opens(true, 1)).isTrue();
    }

    private static boolean opens(boolean givenUp, long left) {
        return new EverythingIsSigned()
                .objection(new EverythingIsSigned.Progress("WT-1", givenUp, left))
                .isEmpty();
    }

    @Test
    void aLaboratoryIsAnotherOneAndLacksNothing() {
        assertThat(fits("CQ-WZ", List.of())).isTrue();
        assertThat(fits("CQ-WZ", List.of("COD"))).isFalse();
        assertThat(fits("CQ-500103", List.of())).isFalse();
    }

    private static boolean fits(String laboratory, List<String> lacking) {
        return new LaboratoryIsFit()
                .objection(new LaboratoryIsFit.Asked(laboratory, "CQ-500103", lacking))
                .isEmpty();
    }

    @Test
    void nobodyGivesAConsignmentUpAloneOrWithoutAReason() {
        assertThat(isGivenUp("途中破损", QIN, "CQ-500103")).isTrue();
        assertThat(isGivenUp("途中破损", SHI, "CQ-500103")).isFalse();
        assertThat(isGivenUp("途中破损", QIN, "CQ-WZ")).isFalse();
        assertThat(isGivenUp(" ", QIN, "CQ-500103")).isFalse();
    }

    private static boolean isGivenUp(String reason, UUID second, String organisation) {
        return new TwoGiveItUp()
                .objection(new TwoGiveItUp.Given(reason, SHI, second, "CQ-500103", organisation))
                .isEmpty();
    }

    @Test
    void anOpenConsignmentNamesALaboratoryAndWhyACodedOneDoesNot() {
        assertThat(isDescribed(ConsignmentKind.OPEN, "CQ-WZ", "仪器检修")).isTrue();
        assertThat(isDescribed(ConsignmentKind.OPEN, "CQ-WZ", null)).isFalse();
        assertThat(isDescribed(ConsignmentKind.OPEN, null, null)).isFalse();
        assertThat(isDescribed(ConsignmentKind.CODED, null, null)).isTrue();
        assertThat(isDescribed(ConsignmentKind.CODED, "CQ-WZ", "熟悉")).isFalse();
    }

    private static boolean isDescribed(ConsignmentKind kind, String laboratory, String reason) {
        return new ConsignmentIsDescribed()
                .objection(new ConsignmentIsDescribed.Given(
                        kind, List.of("C"), List.of("NH3N"), TODAY, TODAY, laboratory, reason))
                .isEmpty();
    }

    @Test
    void aBlindReferenceStatesContentsOfWhatIsOrderedInTheUnitOfTheCatalogue() {
        assertThat(isReference("NH3N", "1.00", "0.05", "mg/L")).isTrue();
        assertThat(isReference("COD", "1.00", "0.05", "mg/L")).isFalse();
        assertThat(isReference("NH3N", "1.00", "0.05", "μg/L")).isFalse();
        assertThat(isReference("NH3N", "1.00", "0", "mg/L")).isFalse();
        assertThat(isReference("NH3N", "-1", "0.05", "mg/L")).isFalse();
    }

    private static boolean isReference(String analyte, String value, String uncertainty, String unit) {
        var content = new AssignedContent(analyte, new BigDecimal(value), new BigDecimal(uncertainty), unit);
        return new BlindIsDescribed()
                .objection(new BlindIsDescribed.Given(
                        ItemKind.BLIND_REFERENCE,
                        false,
                        new BlindReference("水质氨氮", "GSB 07-3164-2014", List.of(content)),
                        List.of("NH3N"),
                        List.of("NH3N mg/L")))
                .isEmpty();
    }
}

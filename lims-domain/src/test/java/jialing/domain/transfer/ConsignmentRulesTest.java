package jialing.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.sampling.BroughtFigure;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.transfer.BlindReference.AssignedContent;
import jialing.domain.transfer.rules.AirHasNoDouble;
import jialing.domain.transfer.rules.BlindIsDescribed;
import jialing.domain.transfer.rules.BlindVolumeLikeOthers;
import jialing.domain.transfer.rules.ConsignmentIsDescribed;
import jialing.domain.transfer.rules.EverythingIsSigned;
import jialing.domain.transfer.rules.FiguresAlike;
import jialing.domain.transfer.rules.KeeperStaysFromResults;
import jialing.domain.transfer.rules.LaboratoryIsFit;
import jialing.domain.transfer.rules.ReferenceCertifiesTheOrder;
import jialing.domain.transfer.rules.ReferenceIsInDate;
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

    @Test
    void aSampleOfAirIsNotDoubledForTheSameVolumeTwiceWouldTell() {
        assertThat(isDoubled(ItemKind.BLIND_DUPLICATE, true)).isFalse();
        assertThat(isDoubled(ItemKind.BLIND_DUPLICATE, false)).isTrue();
        assertThat(isDoubled(ItemKind.BLIND_REFERENCE, true)).isTrue();
    }

    private static boolean isDoubled(ItemKind kind, boolean measuredOut) {
        return new AirHasNoDouble()
                .objection(new AirHasNoDouble.Asked(kind, measuredOut))
                .isEmpty();
    }

    @Test
    void aReferenceAmongSamplesOfAirStandsForAVolumeLikeTheirs() {
        assertThat(hasVolume("140000", "129600", "144700")).isTrue();
        assertThat(hasVolume("144700", "129600", "144700")).isTrue();
        assertThat(hasVolume("144701", "129600", "144700")).isFalse();
        assertThat(hasVolume("129599", "129600", "144700")).isFalse();
        assertThat(hasVolume(null, "129600", "144700")).isFalse();
    }

    @Test
    void aReferenceAmongSamplesOfWaterStandsForNoVolume() {
        assertThat(hasVolume(null)).isTrue();
        assertThat(hasVolume("140000")).isFalse();
    }

    private static boolean hasVolume(String given, String... others) {
        return new BlindVolumeLikeOthers()
                .objection(new BlindVolumeLikeOthers.Given(
                        given == null ? null : new BigDecimal(given),
                        Stream.of(others).map(BigDecimal::new).toList()))
                .isEmpty();
    }

    @Test
    void ofCodedSamplesAllTakeAVolumeAlongOrNone() {
        assertThat(areAlike(volume("PM10", "144700"), volume("PM10", "129600"))).isTrue();
        assertThat(areAlike(volume("PM10", "144700"), List.of())).isFalse();
        assertThat(areAlike(List.of(), List.of())).isTrue();
    }

    private static boolean areAlike(List<BroughtFigure> one, List<BroughtFigure> other) {
        return new FiguresAlike()
                .objection(new FiguresAlike.Pair("C", one, other))
                .isEmpty();
    }

    private static List<BroughtFigure> volume(String analyte, String litres) {
        return List.of(new BroughtFigure(analyte, "airVolume", new BigDecimal(litres), null));
    }

    /** Of 20 as of 144 720.4: who typed a round number is not known by it. */
    @Test
    void aVolumeGoesAlongWithFourDigitsHoweverManyWereTyped() {
        assertThat(FiguresAlong.printed(new BigDecimal("20"))).isEqualTo(new BigDecimal("20.00"));
        assertThat(FiguresAlong.printed(new BigDecimal("19.8765"))).isEqualTo(new BigDecimal("19.88"));
        assertThat(FiguresAlong.printed(new BigDecimal("144720.4")).toPlainString())
                .isEqualTo("144700");
        assertThat(FiguresAlong.printed(new BigDecimal("0.9")).toPlainString()).isEqualTo("0.9000");
    }

    @Test
    void aMaterialFromTheStoreCertifiesAllThatIsOrderedAndIsInDate() {
        assertThat(new ReferenceCertifiesTheOrder()
                        .objection(new ReferenceCertifiesTheOrder.Asked("ZK-NH3N D01", List.of())))
                .isEmpty();
        assertThat(new ReferenceCertifiesTheOrder()
                        .objection(new ReferenceCertifiesTheOrder.Asked("ZK-NH3N D01", List.of("COD mg/L"))))
                .isPresent();
        assertThat(new ReferenceIsInDate().objection(new ReferenceIsInDate.Asked("ZK-NH3N D01", TODAY, false)))
                .isPresent();
        assertThat(new ReferenceIsInDate().objection(new ReferenceIsInDate.Asked("ZK-NH3N D01", TODAY, true)))
                .isEmpty();
    }

    private static boolean isReference(String analyte, String value, String uncertainty, String unit) {
        var content = new AssignedContent(analyte, new BigDecimal(value), new BigDecimal(uncertainty), unit);
        return new BlindIsDescribed()
                .objection(new BlindIsDescribed.Given(
                        ItemKind.BLIND_REFERENCE,
                        false,
                        new BlindReference("水质氨氮", "GSB 07-3164-2014", List.of(content), null),
                        List.of("NH3N"),
                        List.of("NH3N mg/L")))
                .isEmpty();
    }
}

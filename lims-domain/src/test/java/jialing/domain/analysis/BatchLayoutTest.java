package jialing.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jialing.domain.analysis.calculation.Formulas;
import jialing.domain.catalogue.Catalogue;
import jialing.domain.catalogue.QcPlan;
import org.junit.jupiter.api.Test;

class BatchLayoutTest {

    private static final ControlMaterial MATERIAL = new ControlMaterial(
            new UUID(0, 9),
            List.of(new CertifiedValue("CQ-WZ", "NH3N", new BigDecimal("1.50"), new BigDecimal("0.08"))));

    @Test
    void aSmallPhotometricBatchGetsTwoBlanksOneDuplicateOneSpikeAndAReferenceMaterial() {
        var batch = laidOut(ABatch.ofAmmonia(), 3, Set.of());
        assertThat(batch.positions())
                .extracting(
                        BatchPosition::code,
                        BatchPosition::kind,
                        position -> position.origin().orElse(null))
                .containsExactly(
                        tuple("KB1", PositionKind.METHOD_BLANK, null),
                        tuple("KB2", PositionKind.METHOD_BLANK, null),
                        tuple("BY1", PositionKind.REFERENCE_MATERIAL, null),
                        tuple("S1", PositionKind.SAMPLE, null),
                        tuple("PX1", PositionKind.LABORATORY_DUPLICATE, "S1"),
                        tuple("S2", PositionKind.SAMPLE, null),
                        tuple("JB1", PositionKind.SPIKE, "S2"),
                        tuple("S3", PositionKind.SAMPLE, null),
                        tuple("HC1", PositionKind.CALIBRATION_CHECK, null));
    }

    @Test
    void aRunOfManyGetsBlanksForEachGroupOfTwentyChecksAfterTenAndSpikesTwice() {
        AnalyticalBatch batch = ABatch.ofAmmonia().empty();
        new BatchLayout(batch, plan("HJ 700-2014"), Set.of())
                .place(containers(100, "NH3N", false), Optional.of(MATERIAL));
        assertThat(count(batch, PositionKind.METHOD_BLANK)).isEqualTo(10);
        assertThat(count(batch, PositionKind.CALIBRATION_CHECK)).isEqualTo(10);
        assertThat(count(batch, PositionKind.LABORATORY_DUPLICATE)).isEqualTo(10);
        assertThat(count(batch, PositionKind.SPIKE)).isEqualTo(5);
        assertThat(count(batch, PositionKind.SPIKE_DUPLICATE)).isEqualTo(5);
        assertThat(count(batch, PositionKind.REFERENCE_MATERIAL)).isEqualTo(1);
        assertThat(batch.positions().get(batch.positions().size() - 1).kind())
                .isEqualTo(PositionKind.CALIBRATION_CHECK);
    }

    @Test
    void oneInTenIsDoubledAndSpiked() {
        assertThat(count(laidOut(ABatch.ofAmmonia(), 10, Set.of()), PositionKind.LABORATORY_DUPLICATE))
                .isEqualTo(1);
        assertThat(count(laidOut(ABatch.ofAmmonia(), 11, Set.of()), PositionKind.LABORATORY_DUPLICATE))
                .isEqualTo(2);
        assertThat(count(laidOut(ABatch.ofAmmonia(), 20, Set.of()), PositionKind.SPIKE))
                .isEqualTo(2);
    }

    @Test
    void whatIsUsedUpInOneDeterminationIsNeitherDoubledNorSpiked() {
        var batch = laidOut(ABatch.ofAmmonia(), 5, Set.of("NH3N"));
        assertThat(count(batch, PositionKind.LABORATORY_DUPLICATE)).isZero();
        assertThat(count(batch, PositionKind.SPIKE)).isZero();
    }

    @Test
    void whatHasNoDetectionLimitHasNoBlankAndWhatHasNoCurveNoSpike() {
        var batch = ABatch.of("PH", "无量纲", null, Formulas.DIRECT_READING).empty();
        new BatchLayout(batch, plan("*"), Set.of()).place(containers(3, "PH", false), Optional.empty());
        assertThat(batch.positions())
                .extracting(BatchPosition::kind)
                .containsExactly(
                        PositionKind.SAMPLE,
                        PositionKind.LABORATORY_DUPLICATE,
                        PositionKind.SAMPLE,
                        PositionKind.SAMPLE);
    }

    @Test
    void whereOrganismsAreLookedForABlankAStrainThatGrowsAndOneThatDoesNotStandBeside() {
        var batch = ABatch.of("FCOLI", "MPN/L", "20", Formulas.of("mpn", 1)).empty();
        new BatchLayout(batch, plan("HJ 347.2-2018"), Set.of()).place(containers(2, "FCOLI", false), Optional.empty());
        assertThat(batch.positions()).extracting(BatchPosition::code).containsExactly("KB1", "YA1", "YI1", "S1", "S2");
    }

    @Test
    void aFieldBlankIsNeitherDoubledNorSpiked() {
        var batch = ABatch.ofAmmonia().empty();
        var containers = Stream.concat(
                        containers(1, "NH3N", true).stream(),
                        Stream.of(new ContainerAtBench(
                                UUID.randomUUID(),
                                "S9",
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                List.of("NH3N"),
                                false,
                                null)))
                .toList();
        new BatchLayout(batch, plan("*"), Set.of()).place(containers, Optional.empty());
        assertThat(batch.positions().stream().flatMap(position -> position.origin().stream()))
                .containsOnly("S9");
    }

    /** As the catalogue that ships has it. */
    private static QcPlan plan(String standard) {
        return Catalogue.shipped().plans().stream()
                .filter(plan ->
                        plan.standard().equals(standard) && plan.matrix().equals("water"))
                .findFirst()
                .orElseThrow();
    }

    private static AnalyticalBatch laidOut(ABatch kind, int samples, Set<String> usedWhole) {
        AnalyticalBatch batch = kind.empty();
        new BatchLayout(batch, plan("*"), usedWhole).place(containers(samples, "NH3N", false), Optional.of(MATERIAL));
        return batch;
    }

    private static List<ContainerAtBench> containers(int count, String analyte, boolean fieldBlank) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new ContainerAtBench(
                        UUID.randomUUID(),
                        "S" + i,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        List.of(analyte),
                        fieldBlank,
                        null))
                .toList();
    }

    private static long count(AnalyticalBatch batch, PositionKind kind) {
        return batch.positions().stream()
                .filter(position -> position.kind() == kind)
                .count();
    }
}

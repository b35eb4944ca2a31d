package jialing.domain.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.gate.Activity;
import jialing.domain.gate.MaterialUse;
import jialing.domain.gate.MaterialUse.Role;
import jialing.domain.gate.Objection;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.materials.persistence.LineageTable;
import org.junit.jupiter.api.Test;

class MaterialsAtTheGateTest {

    private static final Instant NOW = Instant.parse("2026-03-12T01:00:00Z");
    private static final UUID LOT = UUID.randomUUID();
    private static final UUID ACID = UUID.randomUUID();
    private static final UUID STANDARD = UUID.randomUUID();
    private static final UUID CONTROL = UUID.randomUUID();

    private final List<Standing> known = new ArrayList<>();
    private final List<Collection<UUID>> asked = new ArrayList<>();
    private final MaterialsAtTheGate gate = new MaterialsAtTheGate();

    {
        gate.lineage = new LineageTable() {
            @Override
            public List<Standing> standings(Collection<UUID> materials, Instant at) {
                asked.add(materials);
                return known;
            }
        };
    }

    @Test
    void aCalibrationAndAControlOfOneLotNameTheLotAndNotTheSolutionBetween() {
        stands(STANDARD, STANDARD, "CQWZ-M26-00002", true);
        stands(STANDARD, LOT, "GSB 05-1145 / 21A", true);
        stands(CONTROL, CONTROL, "CQWZ-M26-00003", true);
        stands(CONTROL, STANDARD, "CQWZ-M26-00002", true);
        stands(CONTROL, LOT, "GSB 05-1145 / 21A", true);
        List<Objection> objections = judge(Activity.ANALYSE);
        assertThat(rules(objections)).containsExactly("CalibrationAndControlFromDifferentLots");
        assertThat(objections.get(0).element()).isEqualTo(QualityElement.material(CONTROL));
        assertThat(objections.get(0).refusal().text().zh()).endsWith("出自同一批号：GSB 05-1145 / 21A");
    }

    @Test
    void oneAcidInBothIsNoCommonLot() {
        stands(STANDARD, STANDARD, "CQWZ-M26-00002", true);
        stands(STANDARD, ACID, "HCl / 7", false);
        stands(CONTROL, CONTROL, "CQWZ-M26-00003", true);
        stands(CONTROL, ACID, "HCl / 7", false);
        assertThat(judge(Activity.ANALYSE)).isEmpty();
    }

    @Test
    void oneMaterialIsNotItsOwnControl() {
        stands(STANDARD, STANDARD, "CQWZ-M26-00002", true);
        var both = Question.may(UUID.randomUUID(), Activity.ANALYSE, NOW, "CQ-WZ")
                .withMaterials(List.of(
                        new MaterialUse(STANDARD, Role.CALIBRATION), new MaterialUse(STANDARD, Role.QUALITY_CONTROL)));
        assertThat(rules(gate.judge(both))).containsExactly("CalibrationAndControlFromDifferentLots");
    }

    @Test
    void whatIsInNoRegisterOfTheLaboratoryIsRefused() {
        stands(STANDARD, STANDARD, "CQWZ-M26-00002", true);
        assertThat(rules(judge(Activity.ANALYSE))).containsExactly("MaterialOfThisLaboratory");
    }

    @Test
    void itIsAskedOnceForAllMaterialsAndNotWhereSomebodyOnlyAnswersForNumbers() {
        judge(Activity.ANALYSE);
        assertThat(asked).hasSize(1);
        assertThat(judge(Activity.SIGN)).isEmpty();
        assertThat(asked).hasSize(1);
        judge(Activity.CALIBRATE);
        assertThat(asked).hasSize(2);
    }

    private List<Objection> judge(Activity activity) {
        return gate.judge(Question.may(UUID.randomUUID(), activity, NOW, "CQ-WZ")
                .withMaterials(List.of(
                        new MaterialUse(STANDARD, Role.CALIBRATION), new MaterialUse(CONTROL, Role.QUALITY_CONTROL))));
    }

    private static List<String> rules(List<Objection> objections) {
        return objections.stream().map(each -> each.refusal().rule()).toList();
    }

    private void stands(UUID named, UUID material, String label, boolean carriesContents) {
        known.add(new Standing(
                named,
                material,
                "CQ-WZ",
                material.equals(LOT) ? MaterialKind.REFERENCE_MATERIAL : MaterialKind.SOLUTION,
                label,
                LocalDate.of(2027, 1, 1),
                null,
                false,
                null,
                null,
                null,
                null,
                NOW,
                carriesContents));
    }
}

package jialing.domain.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.materials.AmountUnit;
import jialing.domain.materials.CertifiedContent;
import jialing.domain.materials.Ingredient;
import jialing.domain.materials.MaterialKind;
import jialing.domain.materials.MaterialRegister;
import jialing.domain.materials.PrepareSolution;
import jialing.domain.materials.PrepareSolution.SolutionPreparation;
import jialing.domain.materials.Quantity;
import jialing.domain.materials.ReceiveLot;
import jialing.domain.materials.ReceiveLot.LotDelivery;
import jialing.domain.materials.ReceiveLot.StatedContent;
import jialing.domain.materials.ReferenceMaterial;
import jialing.domain.materials.RegisterReferenceMaterial;
import jialing.domain.people.Admission;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;

/** Fills the stores of two laboratories: a standard with its solutions, reagents, a gas, a toxic salt, a lot that waits for acceptance. */
@ApplicationScoped
class DemoStore {

    private static final String STANDARD = "GSB 05-1145-2000";
    private static final List<String> HOUSES = List.of("mc", "wz");

    @Inject
    RegisterReferenceMaterial registerReferenceMaterial;

    @Inject
    ReceiveLot receiveLot;

    @Inject
    PrepareSolution prepareSolution;

    @Inject
    MaterialRegister register;

    @Inject
    Admission admission;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    void fill() {
        HOUSES.forEach(this::fill);
    }

    private void fill(String house) {
        var keeper = admission.actorOf(house + ".equipment", clock.today());
        var analyst = admission.actorOf(house + ".analyst1", clock.today());
        if (keeper.isEmpty() || analyst.isEmpty()) {
            return;
        }
        boolean known = current.whileBeing(
                keeper.get(),
                () -> !register.page(STANDARD, null, null, 1).items().isEmpty());
        if (known) {
            return;
        }
        String organisation = keeper.get().organisation();
        UUID standard =
                registerReferenceMaterial.register(standard(organisation)).id();
        UUID water = current.whileBeing(keeper.get(), this::receive);
        current.whileBeing(analyst.get(), () -> prepare(standard, water));
    }

    private ReferenceMaterial standard(String organisation) {
        var content = new CertifiedContent(
                organisation, "NH3N", new BigDecimal("500"), new BigDecimal("5"), "mg/L", BigDecimal.valueOf(2));
        return new ReferenceMaterial(
                organisation,
                STANDARD,
                "D2601",
                "氨氮标准溶液（演示）",
                "Ammonia nitrogen standard solution (demonstration)",
                "pure",
                "演示",
                clock.today().plusMonths(10),
                List.of(content));
    }

    private UUID receive() {
        LocalDate today = clock.today();
        receiveLot.receive(lot(MaterialKind.REAGENT, "SJ-HCL", "D2511", "盐酸", "Hydrochloric acid", "优级纯", 6, 2, false));
        receiveLot.receive(
                lot(MaterialKind.REAGENT, "SJ-HGCL2", "D2508", "氯化汞", "Mercury(II) chloride", "分析纯", 2, 1, true));
        receiveLot.receive(lot(MaterialKind.GAS, "QT-AR", "D2603", "高纯氩气", "Argon", "99.999 %", 1, 2, false));
        receiveLot.receive(lot(
                MaterialKind.CONSUMABLE, "HC-LM045", "D2512", "0.45 μm 滤膜", "0.45 μm membrane", null, 40, 10, false));
        receiveLot.receive(awaiting(today));
        return receiveLot.receive(
                lot(MaterialKind.REAGENT, "SJ-H2O", "D2600", "无氨水", "Ammonia-free water", null, 10, 2, false));
    }

    private LotDelivery lot(
            MaterialKind kind,
            String code,
            String lot,
            String nameZh,
            String nameEn,
            String grade,
            int amount,
            int least,
            boolean toxic) {
        return new LotDelivery(
                kind,
                code,
                lot,
                nameZh + "（演示）",
                nameEn + " (demonstration)",
                "演示",
                grade,
                null,
                clock.today().plusYears(1),
                null,
                null,
                toxic ? "剧毒品柜" : "试剂库 B-2",
                AmountUnit.BOTTLE,
                BigDecimal.valueOf(amount),
                BigDecimal.valueOf(least),
                null,
                toxic,
                false,
                null,
                List.of());
    }

    private static LotDelivery awaiting(LocalDate today) {
        var stated = new StatedContent("TP", new BigDecimal("500"), new BigDecimal("6"), null, "mg/L");
        return new LotDelivery(
                MaterialKind.REFERENCE_MATERIAL,
                "GSB 04-1741-2004",
                "D2604",
                "总磷标准溶液（演示）",
                "Total phosphorus standard solution (demonstration)",
                "演示",
                null,
                "YS-2604",
                today.plusYears(1),
                60,
                "2～8 ℃",
                "标准品柜 A-3",
                AmountUnit.BOTTLE,
                BigDecimal.valueOf(5),
                BigDecimal.valueOf(2),
                null,
                false,
                true,
                "pure",
                List.of(stated));
    }

    private UUID prepare(UUID standard, UUID water) {
        UUID stock = prepareSolution.prepare(
                dilution("氨氮标准贮备液", "Ammonia nitrogen stock solution", standard, water, 10, 50, 90));
        UUID working = prepareSolution.prepare(
                dilution("氨氮标准使用液", "Ammonia nitrogen working solution", stock, water, 10, 100, 30));
        return prepareSolution.prepare(
                dilution("氨氮曲线点 1.00 mg/L", "Ammonia nitrogen 1.00 mg/L", working, water, 10, 100, 7));
    }

    private static SolutionPreparation dilution(
            String nameZh, String nameEn, UUID parent, UUID water, int taken, int made, int days) {
        var volume = new Quantity(
                BigDecimal.valueOf(made),
                AmountUnit.MILLILITRE,
                new BigDecimal(made == 50 ? "0.05" : "0.10"),
                null,
                BigDecimal.valueOf(4),
                null);
        var pipetted = new Quantity(
                BigDecimal.valueOf(taken),
                AmountUnit.MILLILITRE,
                new BigDecimal("0.02"),
                null,
                BigDecimal.valueOf(4),
                null);
        return new SolutionPreparation(
                MaterialKind.SOLUTION,
                nameZh,
                nameEn,
                "HJ 535-2009",
                volume,
                "容量瓶 A 级",
                null,
                days,
                null,
                "2～8 ℃",
                "冰箱 2",
                List.of(
                        new Ingredient(parent, Ingredient.Role.SOLUTE, pipetted, "单标线吸量管 10 mL A 级", null),
                        new Ingredient(
                                water,
                                Ingredient.Role.SOLVENT,
                                Quantity.of(String.valueOf(made - taken), AmountUnit.MILLILITRE),
                                null,
                                null)),
                null);
    }
}

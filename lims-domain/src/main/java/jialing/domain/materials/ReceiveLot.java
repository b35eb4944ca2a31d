package jialing.domain.materials;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.catalogue.Analyte;
import jialing.domain.catalogue.Analytes;
import jialing.domain.catalogue.Unit;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.materials.persistence.HistoryTable;
import jialing.domain.materials.persistence.MaterialTable;
import jialing.domain.materials.rules.LotIsNew;
import jialing.domain.materials.rules.ReferenceMaterialStatesContents;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A lot comes into the store. A reference material always waits for its acceptance, another lot where it was said. */
@UseCase
public class ReceiveLot {

    private static final Capacity[] RECEIVERS = {Capacity.EQUIPMENT_OFFICER, Capacity.QUALITY_OFFICER};

    @Inject
    MaterialTable materials;

    @Inject
    ReferenceMaterials referenceMaterials;

    @Inject
    HistoryTable history;

    @Inject
    StockWatch watch;

    @Inject
    Analytes analytes;

    @Inject
    Storekeeping store;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * A line of the certificate.
     *
     * @param uncertainty expanded uncertainty U
     * @param coverageFactor k of that U; null for 2
     */
    public record StatedContent(
            String analyte, BigDecimal certified, BigDecimal uncertainty, BigDecimal coverageFactor, String unit) {

        public StatedContent {
            Storekeeping.given(analyte, "contents", "分析项目", "analyte");
            coverageFactor = coverageFactor == null ? BigDecimal.valueOf(2) : coverageFactor;
            boolean sound = certified != null
                    && certified.signum() > 0
                    && uncertainty != null
                    && uncertainty.signum() >= 0
                    && coverageFactor.signum() > 0;
            if (!sound) {
                throw Refusal.invalid(
                        "CertificateStatesValueAndUncertainty",
                        "contents",
                        "请填写标准值（大于零）、扩展不确定度和包含因子",
                        "Give the certified value above zero, the expanded uncertainty and the coverage factor");
            }
            Unit.of(Storekeeping.given(unit, "contents", "单位", "unit"));
        }
    }

    /**
     * What came in.
     *
     * @param amount how much went into the store, in the stock unit; null for nothing yet
     * @param matrix of a reference material: water, soil …; {@code pure} for a pure substance or a stock solution
     * @param contents of a reference material
     */
    public record LotDelivery(
            MaterialKind kind,
            String code,
            String lot,
            String nameZh,
            String nameEn,
            String producer,
            String grade,
            String certificateNumber,
            LocalDate validTo,
            Integer openedDays,
            String storage,
            String place,
            AmountUnit stockUnit,
            BigDecimal amount,
            BigDecimal minimumStock,
            BigDecimal minimumSampleMg,
            Boolean toxic,
            Boolean needsAcceptance,
            String matrix,
            List<StatedContent> contents) {

        public LotDelivery {
            if (kind == null || kind.isMadeHere()) {
                throw Refusal.invalid(
                        "KindComesFromOutside",
                        "kind",
                        "请选择标准物质、试剂、气体或耗材",
                        "Choose reference material, reagent, gas or consumable");
            }
            code = Storekeeping.given(code, "code", "编号", "code");
            lot = Storekeeping.given(lot, "lot", "批号", "lot");
            nameZh = Storekeeping.given(nameZh, "nameZh", "名称", "name");
            nameEn = nameEn == null || nameEn.isBlank() ? nameZh : nameEn.strip();
            contents = contents == null ? List.of() : List.copyOf(contents);
            toxic = Boolean.TRUE.equals(toxic);
            needsAcceptance = Boolean.TRUE.equals(needsAcceptance);
            if (validTo == null || stockUnit == null) {
                throw Refusal.invalid(
                        "ValidityGiven", "validTo", "请填写有效期和库存单位", "Give the last day of validity and the stock unit");
            }
            if (openedDays != null && openedDays < 0
                    || negative(amount)
                    || negative(minimumStock)
                    || negative(minimumSampleMg)) {
                throw Refusal.invalid("NothingNegative", "amount", "数量和天数不能为负", "Amounts and days are not negative");
            }
        }

        private static boolean negative(BigDecimal amount) {
            return amount != null && amount.signum() < 0;
        }

        boolean isReferenceMaterial() {
            return kind == MaterialKind.REFERENCE_MATERIAL;
        }
    }

    /** @return the id of the lot */
    public UUID receive(LotDelivery delivery) {
        Actor actor = current.mustBe(RECEIVERS);
        Capacity as = Storekeeping.capacity(actor, RECEIVERS);
        Instant now = clock.now();
        boolean known = materials
                .lot(actor.organisation(), delivery.code(), delivery.lot())
                .isPresent();
        new LotIsNew().require(new LotIsNew.Entry(delivery.code(), delivery.lot(), !known));
        new ReferenceMaterialStatesContents()
                .require(new ReferenceMaterialStatesContents.Certificate(
                        delivery.isReferenceMaterial(), delivery.matrix(), certified(delivery)));
        mustBeKnown(certified(delivery));
        UUID id = TimeOrderedId.next();
        String number = store.nextNumber(actor.organisation(), now);
        RecordedAct act =
                ledger.record(Act.of(Verb.REGISTER, Material.subject(delivery.kind(), id), actor, as, delivery));
        Material lot = material(id, number, delivery, actor, now, act.hash());
        materials.add(lot);
        if (delivery.isReferenceMaterial()) {
            referenceMaterials.add(referenceMaterial(id, delivery, actor.organisation()));
        }
        if (delivery.amount() != null && delivery.amount().signum() > 0) {
            history.add(firstStock(id, delivery, actor, now, act.hash()));
        }
        watch.changed(lot);
        return id;
    }

    private void mustBeKnown(List<String> certified) {
        Set<String> known = analytes.all().stream().map(Analyte::code).collect(Collectors.toSet());
        certified.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw Refusal.invalid(
                    "AnalyteKnown", "contents", "目录中没有此分析项目：" + code, "No such analyte in the catalogue: " + code);
        });
    }

    private static List<String> certified(LotDelivery delivery) {
        return delivery.contents().stream().map(StatedContent::analyte).toList();
    }

    private static Material material(
            UUID id, String number, LotDelivery delivery, Actor actor, Instant now, String actHash) {
        return new Material(
                id,
                actor.organisation(),
                number,
                delivery.kind(),
                delivery.code(),
                delivery.lot(),
                Text.of(delivery.nameZh(), delivery.nameEn()),
                delivery.producer(),
                delivery.grade(),
                delivery.certificateNumber(),
                new Material.Keeping(delivery.validTo(), delivery.openedDays(), delivery.storage(), delivery.place()),
                new Material.Stocking(delivery.stockUnit(), delivery.minimumStock(), delivery.minimumSampleMg()),
                delivery.toxic(),
                delivery.needsAcceptance() || delivery.isReferenceMaterial(),
                Material.Receiving.of(actor, now, actHash));
    }

    private static ReferenceMaterial referenceMaterial(UUID id, LotDelivery delivery, String organisation) {
        List<CertifiedContent> contents = delivery.contents().stream()
                .map(each -> new CertifiedContent(
                        organisation,
                        each.analyte(),
                        each.certified(),
                        each.uncertainty(),
                        each.unit(),
                        each.coverageFactor()))
                .toList();
        return new ReferenceMaterial(
                id,
                organisation,
                delivery.code(),
                delivery.lot(),
                delivery.nameZh(),
                delivery.nameEn(),
                delivery.matrix(),
                delivery.producer() == null ? "" : delivery.producer(),
                delivery.validTo(),
                contents);
    }

    private static StockMovement firstStock(UUID id, LotDelivery delivery, Actor actor, Instant now, String actHash) {
        return new StockMovement(
                TimeOrderedId.next(),
                id,
                actor.organisation(),
                StockMovement.Kind.IN,
                delivery.amount(),
                delivery.place(),
                null,
                actor.personId(),
                actor.name(),
                null,
                null,
                now,
                actHash);
    }
}

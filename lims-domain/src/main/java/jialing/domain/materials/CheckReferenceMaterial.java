package jialing.domain.materials;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.gate.ElementDoubted;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.materials.persistence.ContentTable;
import jialing.domain.materials.persistence.HistoryTable;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * 期间核查 of an opened or prepared standard: it is measured against what it should contain, and agrees when |x − x₀| ≤ √(U² + U₀²)
 * (ISO/IEC 17025:2017 6.4.10; ISO Guide 33:2015 9). When it does not, whatever it was used for since it was last known to be good is in
 * doubt.
 */
@UseCase
public class CheckReferenceMaterial {

    private static final MathContext SHOWN = new MathContext(2);

    private static final Capacity[] CHECKERS = {Capacity.ANALYST, Capacity.EQUIPMENT_OFFICER, Capacity.QUALITY_OFFICER};

    @Inject
    Storekeeping store;

    @Inject
    ContentTable contents;

    @Inject
    HistoryTable history;

    @Inject
    Offspring offspring;

    @Inject
    Ledger ledger;

    @Inject
    Event<ElementDoubted> doubted;

    /**
     * What was measured.
     *
     * @param found in the unit of the content
     * @param uncertainty expanded uncertainty U of the measurement, in the same unit
     */
    public record CheckMeasurement(String analyte, BigDecimal found, BigDecimal uncertainty, String remark) {

        public CheckMeasurement {
            if (found == null || uncertainty == null || uncertainty.signum() < 0) {
                throw Refusal.invalid(
                        "MeasurementGiven",
                        "found",
                        "请填写测定值及其扩展不确定度",
                        "Give the value found and its expanded uncertainty");
            }
        }
    }

    public boolean check(UUID material, CheckMeasurement measured) {
        Storekeeping.Keeper keeper = store.keeper(material, CHECKERS);
        Content content = contents.of(List.of(material)).getOrDefault(material, List.of()).stream()
                .filter(each -> each.analyte().equals(measured.analyte()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Content", "含量", measured.analyte()));
        Instant lastGood = lastGood(keeper.material());
        MaterialCheck.CheckFinding finding = finding(measured, content);
        RecordedAct act = ledger.record(keeper.act(Verb.CHECK_MATERIAL, finding));
        history.add(new MaterialCheck(
                TimeOrderedId.next(),
                material,
                keeper.material().organisation(),
                MaterialCheck.Kind.INTERMEDIATE,
                finding.passed(),
                List.of(finding),
                measured.remark(),
                keeper.actor().personId(),
                keeper.actor().name(),
                null,
                null,
                act.recordedAt(),
                act.hash()));
        if (!finding.passed()) {
            doubted.fire(offspring.doubted(
                    keeper.material(),
                    lastGood,
                    act.recordedAt(),
                    Text.of(
                            "期间核查不合格：" + finding.found() + "，应为 " + finding.required(),
                            "Intermediate check failed: " + finding.found() + " instead of " + finding.required())));
        }
        return finding.passed();
    }

    private Instant lastGood(Material material) {
        return history.checks(material.id()).stream()
                .filter(MaterialCheck::passed)
                .map(MaterialCheck::at)
                .findFirst()
                .orElse(material.received().at());
    }

    private static MaterialCheck.CheckFinding finding(CheckMeasurement measured, Content content) {
        BigDecimal difference = measured.found().subtract(content.value());
        BigDecimal allowed =
                Quantity.squared(measured.uncertainty()).add(Quantity.squared(content.expandedUncertainty()));
        boolean agrees = Quantity.squared(difference).compareTo(allowed) <= 0;
        String required = content.value().toPlainString() + " ± "
                + allowed.sqrt(Quantity.DIGITS).round(SHOWN).toPlainString() + " " + content.unit();
        return MaterialCheck.CheckFinding.of(measured.analyte(), measured.found(), content.unit(), required, agrees);
    }
}

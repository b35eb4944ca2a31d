package jialing.domain.materials;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.materials.persistence.HistoryTable;
import jialing.domain.materials.persistence.LineageTable;
import jialing.domain.materials.rules.MaterialInUse;
import jialing.domain.materials.rules.MaterialNotRecalled;
import jialing.domain.materials.rules.MaterialUnexpired;
import jialing.domain.materials.rules.StockSuffices;
import jialing.domain.materials.rules.ToxicNeedsTwoPeople;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * Something goes into the store or leaves it, by scan. What is past its last day or recalled is disposed of, not issued. A toxic
 * material is behind two locks: a second person signs on the first one's device.
 */
@UseCase
public class MoveStock {

    private static final Capacity[] KEEPERS = {
        Capacity.EQUIPMENT_OFFICER,
        Capacity.ANALYST,
        Capacity.QUALITY_OFFICER,
        Capacity.SAMPLER,
        Capacity.SAMPLE_CUSTODIAN
    };

    @Inject
    Storekeeping store;

    @Inject
    HistoryTable history;

    @Inject
    StockWatch watch;

    @Inject
    LineageTable lineage;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    LabClock clock;

    /** Who opens the second lock. */
    public record SecondKey(String account, String pin) {}

    /**
     * @param amount in the material's stock unit, above zero
     * @param place where it is kept from now on; null when that does not change
     */
    public record StockMoving(
            StockMovement.Kind kind, BigDecimal amount, String place, String purpose, SecondKey second) {

        public StockMoving {
            if (kind == null || amount == null || amount.signum() <= 0) {
                throw Refusal.invalid(
                        "AmountGiven", "amount", "请选择出入库类型并填写大于零的数量", "Choose which way, and an amount above zero");
            }
        }
    }

    record Moved(
            String number, StockMovement.Kind kind, BigDecimal amount, AmountUnit unit, String place, String purpose) {}

    public void move(UUID material, StockMoving movement) {
        Storekeeping.Keeper keeper = store.keeper(material, KEEPERS);
        history.holdStock(material);
        check(keeper.material(), movement);
        Optional<Signature> second = second(keeper, movement);
        Act act = keeper.act(
                Verb.MOVE_STOCK,
                new Moved(
                        keeper.material().number(),
                        movement.kind(),
                        movement.amount(),
                        keeper.material().stocking().unit(),
                        movement.place(),
                        movement.purpose()));
        RecordedAct recorded = ledger.record(
                second.map(signature -> act.with(signature.person()).signedBy(signature))
                        .orElse(act));
        history.add(moved(keeper, movement, second.map(Signature::person), recorded));
        watch.changed(keeper.material());
    }

    private void check(Material material, StockMoving movement) {
        var objections = new Objections();
        if (movement.kind() == StockMovement.Kind.OUT) {
            Instant now = clock.now();
            lineage.standings(List.of(material.id()), now)
                    .forEach(standing ->
                            hear(objections, new MaterialInUse(material.label(), standing, LabClock.dayOf(now))));
        }
        if (movement.kind().isOut()) {
            BigDecimal inStore = history.stock(List.of(material.id())).getOrDefault(material.id(), BigDecimal.ZERO);
            String unit = material.stocking().unit().label().zh();
            objections.hear(new StockSuffices(), new StockSuffices.Taking(inStore, movement.amount(), unit));
        }
        objections.refuseIfAny();
    }

    private static void hear(Objections objections, MaterialInUse use) {
        objections.hear(new MaterialUnexpired(), use).hear(new MaterialNotRecalled(), use);
    }

    private Optional<Signature> second(Storekeeping.Keeper keeper, StockMoving movement) {
        boolean toxic = keeper.material().toxic();
        Optional<Signature> signature =
                toxic && movement.second() != null && movement.second().account() != null
                        ? Optional.of(signing.coSign(
                                movement.second().account(), movement.second().pin(), KEEPERS))
                        : Optional.empty();
        Optional<ActingPerson> person = signature.map(Signature::person);
        new ToxicNeedsTwoPeople()
                .require(new ToxicNeedsTwoPeople.Movement(
                        toxic,
                        keeper.actor().personId(),
                        person,
                        keeper.material().organisation()));
        return signature;
    }

    private static StockMovement moved(
            Storekeeping.Keeper keeper, StockMoving movement, Optional<ActingPerson> second, RecordedAct act) {
        return new StockMovement(
                TimeOrderedId.next(),
                keeper.material().id(),
                keeper.material().organisation(),
                movement.kind(),
                movement.kind().change(movement.amount()),
                movement.place(),
                movement.purpose(),
                keeper.actor().personId(),
                keeper.actor().name(),
                second.map(ActingPerson::personId).orElse(null),
                second.map(ActingPerson::name).orElse(null),
                act.recordedAt(),
                act.hash());
    }
}

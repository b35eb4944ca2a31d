package jialing.domain.materials;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jialing.domain.gate.ElementDoubted;
import jialing.domain.gate.QualityElement;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.materials.persistence.HistoryTable;
import jialing.domain.materials.persistence.MaterialTable;
import jialing.domain.materials.rules.RecalledOnce;
import jialing.domain.organisation.Organisations;
import jialing.domain.people.AsTheHouse;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * A lot, or a solution, cannot be believed: from this moment it is not used any more, nor anything made from it, and whatever it was
 * used for since it came into use is looked at again (ISO/IEC 17025:2017 7.10).
 *
 * <p>The signed act is the one on the own record. The same lot in the laboratories below is recalled by the house on their records,
 * with an act that names the first one: each of them has its own recall to answer.
 */
@UseCase
public class RecallLot {

    private static final Capacity[] RECALLING = {Capacity.QUALITY_OFFICER, Capacity.EQUIPMENT_OFFICER};
    private static final int LONGEST = 500;

    @Inject
    Storekeeping store;

    @Inject
    MaterialTable materials;

    @Inject
    HistoryTable history;

    @Inject
    StockWatch watch;

    @Inject
    Offspring offspring;

    @Inject
    Organisations organisations;

    @Inject
    AsTheHouse house;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    LabClock clock;

    @Inject
    Event<ElementDoubted> doubted;

    record Shown(String number, String code, String lot, String reason, Instant since) {}

    /** What stands on the record of a laboratory below. */
    record FromAbove(
            String number, String code, String lot, String reason, Instant since, String recalledIn, String act) {}

    /** @param since since when it is in doubt; null for the moment it came into use: its first opening, else its receipt */
    public void recall(UUID material, String reason, Instant since, SigningMeans means) {
        Storekeeping.Keeper keeper = store.keeper(material, RECALLING);
        Material lot = keeper.material();
        String why = reason(reason);
        boolean recalled = history.recall(material).isPresent();
        new RecalledOnce().require(new RecalledOnce.Lot(lot.label(), recalled));
        Instant from = since(lot, since);
        Act act = keeper.act(Verb.RECALL_LOT, new Shown(lot.number(), lot.code(), lot.lot(), why, from));
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        Set<QualityElement> elements = offspring.of(List.of(lot)).get(material);
        keep(lot, keeper, why, from, recorded);
        doubted.fire(offspring.doubted(lot, elements, from, recorded.recordedAt(), text(lot, why)));
        if (!lot.kind().isMadeHere()) {
            recallBelow(keeper, why, since, recorded);
        }
    }

    private void recallBelow(Storekeeping.Keeper keeper, String why, Instant since, RecordedAct origin) {
        Material lot = keeper.material();
        List<String> below = organisations.subtree(lot.organisation()).stream()
                .filter(code -> !code.equals(lot.organisation()))
                .toList();
        List<Material> same = materials.notRecalled(lot.code(), lot.lot(), below);
        if (!same.isEmpty()) {
            house.run(() -> recallAll(same, keeper, why, since, origin));
        }
    }

    private void recallAll(
            List<Material> same, Storekeeping.Keeper keeper, String why, Instant since, RecordedAct origin) {
        Map<UUID, Set<QualityElement>> elements = offspring.of(same);
        for (Material lot : same) {
            Instant from = since(lot, since);
            var content = new FromAbove(
                    lot.number(),
                    lot.code(),
                    lot.lot(),
                    why,
                    from,
                    keeper.material().organisation(),
                    origin.hash());
            RecordedAct act =
                    ledger.record(Act.of(Verb.RECALL_LOT, lot.subject(), keeper.actor(), keeper.capacity(), content)
                            .inOrganisation(lot.organisation()));
            keep(lot, keeper, why, from, act);
            doubted.fire(offspring.doubted(lot, elements.get(lot.id()), from, act.recordedAt(), text(lot, why)));
        }
    }

    private void keep(Material lot, Storekeeping.Keeper keeper, String why, Instant from, RecordedAct act) {
        history.add(new LotRecall(
                TimeOrderedId.next(),
                lot.id(),
                lot.organisation(),
                keeper.material().organisation(),
                why,
                from,
                keeper.actor().personId(),
                keeper.actor().name(),
                act.recordedAt(),
                act.hash()));
        watch.changed(lot);
    }

    private Instant since(Material lot, Instant asked) {
        if (asked != null) {
            if (asked.isAfter(clock.now())) {
                throw Refusal.invalid(
                        "DoubtfulSinceThePast", "since", "存疑起始时间不能晚于现在", "It cannot be in doubt only from later on");
            }
            return LabClock.kept(asked);
        }
        return history.firstOpened(lot.id()).orElse(lot.received().at());
    }

    private static Text text(Material lot, String why) {
        return Text.of(lot.label() + " 召回：" + why, lot.label() + " recalled: " + why);
    }

    private static String reason(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.invalid(
                    "ReasonGiven", "reason", "请填写召回原因（500 字以内）", "Say why it is recalled, in 500 characters at most");
        }
        return reason.strip();
    }
}

package jialing.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.organisation.Organisations;
import jialing.domain.planning.CommissionWork;
import jialing.domain.planning.CommissionedWork;
import jialing.domain.planning.WorkOrder;
import jialing.domain.preparation.PreparedElsewhere;
import jialing.domain.preparation.Sieve;
import jialing.domain.sampling.MintBroughtSamples;
import jialing.domain.sampling.MintBroughtSamples.Brought;
import jialing.domain.sampling.Sample;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;

/**
 * What comes into being in the laboratory. Coded samples stand in the order of the key and all have one time of sampling: the hour of the
 * first of them, so that no holding time is longer than it is. The caller MUST act as the house.
 */
@ApplicationScoped
class Dispatch {

    @Inject
    Organisations organisations;

    @Inject
    CommissionWork commissionWork;

    @Inject
    MintBroughtSamples mintSamples;

    @Inject
    PreparedElsewhere preparation;

    /** @param samples in the order of the key's items */
    record Sent(WorkOrder order, List<Sample> samples) {}

    /**
     * @param along by the ids of the items
     * @param sealing the signed act
     */
    Sent send(
            Consignment consignment,
            String laboratory,
            ConsignmentKey key,
            Map<UUID, GoesAlong> along,
            Actor actor,
            Capacity as,
            RecordedAct sealing) {
        Instant first = key.items().stream()
                .filter(item -> !item.isBlind())
                .map(ConsignedItem::collectedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        String sender = organisations.byCode(consignment.organisation()).nameZh();
        WorkOrder order = commissionWork.commission(
                new CommissionedWork(
                        laboratory,
                        consignment.isCoded() ? "密码样检测" : "%s 委托检测 %s".formatted(sender, consignment.number()),
                        consignment.element(),
                        consignment.container(),
                        key.items().size(),
                        LabClock.dayOf(first),
                        consignment.dueOn()),
                actor,
                as,
                sealing);
        List<Brought> brought = key.items().stream()
                .map(item -> new Brought(
                        consignment.isCoded() ? first.truncatedTo(ChronoUnit.HOURS) : item.collectedAt(),
                        consignment.preservativeAdded(),
                        along.get(item.id()).figures()))
                .toList();
        List<Sample> samples = mintSamples.mint(order, brought, "送样途中：" + sender);
        for (int i = 0; i < samples.size(); i++) {
            Sieve sieve = along.get(key.items().get(i).id()).sieve();
            if (sieve != null) {
                preparation.came(samples.get(i), sieve, sealing);
            }
        }
        return new Sent(order, samples);
    }
}

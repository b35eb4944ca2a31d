package jialing.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jialing.domain.preparation.PreparedElsewhere;
import jialing.domain.preparation.Sieve;
import jialing.domain.sampling.Container;
import jialing.domain.sampling.ContainerCode;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Objections;
import jialing.domain.transfer.persistence.ConsignedItemTable;
import jialing.domain.transfer.rules.ContainerCanBeSent;
import jialing.domain.transfer.rules.ContainersAlike;

/** The containers of the house that can go to another laboratory together. */
@ApplicationScoped
class SendableContainers {

    @Inject
    Samples samples;

    @Inject
    ConsignedItemTable items;

    @Inject
    PreparedElsewhere preparation;

    /** A container with its sample. */
    record Sendable(Sample sample, Container container) {

        ConsignedItem asItem() {
            return new ConsignedItem(
                    UUID.randomUUID(),
                    ItemKind.SAMPLE,
                    sample.id(),
                    sample.code().text(),
                    container.id(),
                    container.code().text(),
                    sample.collectedAt().orElseThrow(),
                    null,
                    null);
        }
    }

    /**
     * @param codes at least one, as scanned
     * @throws jialing.domain.shared.Refusal when there is no such container, and by {@link ContainerCanBeSent}, {@link ContainersAlike}
     */
    List<Sendable> sendable(List<String> codes, List<String> analytes, Actor actor) {
        var found = new ArrayList<Sendable>();
        for (String code : codes) {
            Container container = samples.container(ContainerCode.read(code));
            Sample sample = samples.byId(container.sampleId());
            actor.mustActFor(sample.organisation());
            found.add(new Sendable(sample, container));
        }
        judge(found, analytes);
        return List.copyOf(found);
    }

    private void judge(List<Sendable> found, List<String> analytes) {
        Set<UUID> sentAlready = new HashSet<>(items.sentAlready(
                found.stream().map(each -> each.container().id()).toList(), analytes));
        var objections = new Objections();
        Sendable first = found.get(0);
        Optional<Sieve> sieve = preparation.sieve(first.container());
        found.forEach(each -> objections
                .hear(
                        new ContainerCanBeSent(),
                        new ContainerCanBeSent.Asked(
                                each.sample(),
                                each.container(),
                                analytes,
                                sentAlready.contains(each.container().id())))
                .hear(
                        new ContainersAlike(),
                        new ContainersAlike.Pair(
                                first.sample(),
                                first.container(),
                                each.sample(),
                                each.container(),
                                preparation.sieve(each.container()).equals(sieve))));
        objections.refuseIfAny();
    }
}

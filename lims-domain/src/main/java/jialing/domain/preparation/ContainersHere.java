package jialing.domain.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jialing.domain.custody.Receipt;
import jialing.domain.custody.Receipts;
import jialing.domain.preparation.persistence.PreparationTable;
import jialing.domain.preparation.rules.ContainerIsHere;
import jialing.domain.sampling.Container;
import jialing.domain.sampling.ContainerCode;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.Actor;

/** Containers that can be prepared, and how much there is of each. */
@ApplicationScoped
class ContainersHere {

    @Inject
    Samples samples;

    @Inject
    Receipts receipts;

    @Inject
    PreparationTable table;

    /** A container with its sample. */
    record Here(Container container, Sample sample) {

        String code() {
            return container.code().text();
        }
    }

    /** @throws jialing.domain.shared.Refusal unless it was received here and this person acts for the laboratory */
    Here of(Actor actor, String scanned) {
        Container container = samples.container(ContainerCode.read(scanned == null ? "" : scanned));
        Sample sample = samples.byId(container.sampleId());
        actor.mustActFor(sample.organisation());
        boolean accepted =
                receipts.ofSample(sample.id()).filter(Receipt::isAccepted).isPresent();
        new ContainerIsHere().require(new ContainerIsHere.Asked(container.code().text(), accepted));
        return new Here(container, sample);
    }

    /** Grams that are left: what the last step obtained, or was weighed, less what went into portions; null while nothing was weighed. */
    BigDecimal available(Container container) {
        List<PreparationStep> steps = table.steps(container.id());
        BigDecimal last = steps.isEmpty()
                ? table.portion(container.id())
                        .map(Portion::mass)
                        .orElse(container.massG().orElse(null))
                : steps.get(steps.size() - 1).obtained();
        if (last == null) {
            return null;
        }
        BigDecimal gone =
                table.portionsOf(container.id()).stream().map(Portion::mass).reduce(BigDecimal.ZERO, BigDecimal::add);
        return last.subtract(gone);
    }

    /** The finest that it went through, itself, before it was split off, or before it came. */
    Optional<Sieve> sieve(Container container) {
        return table.steps(container.id()).stream()
                .map(PreparationStep::sieve)
                .filter(each -> each != null)
                .reduce((one, other) -> other.isAsFineAs(one) ? other : one)
                .or(() -> table.portion(container.id()).map(Portion::sieve))
                .or(() -> table.elsewhere(container.id()));
    }
}

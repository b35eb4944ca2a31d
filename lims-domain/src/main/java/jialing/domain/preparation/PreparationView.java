package jialing.domain.preparation;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import jialing.domain.preparation.persistence.PreparationTable;
import jialing.domain.sampling.Container;
import jialing.domain.sampling.ContainerCode;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.View;

/** Preparation for the screen. */
@View
public class PreparationView {

    @Inject
    Samples samples;

    @Inject
    ContainersHere here;

    @Inject
    PreparationTable table;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param available grams that are left; null while nothing was weighed
     * @param portionOf null when it is none
     */
    public record Detail(
            String container,
            String sample,
            String matrix,
            List<String> analytes,
            BigDecimal available,
            Sieve sieve,
            Portion portionOf,
            List<PreparationStep> steps,
            List<Portion> portions,
            List<PreparationBatch> batches) {}

    public Detail of(String scanned) {
        Container container = samples.container(ContainerCode.read(scanned));
        Sample sample = samples.byId(container.sampleId());
        return new Detail(
                container.code().text(),
                sample.code().text(),
                sample.matrix(),
                container.analytes(),
                here.available(container),
                here.sieve(container).orElse(null),
                table.portion(container.id()).orElse(null),
                table.steps(container.id()),
                table.portionsOf(container.id()),
                table.batches(sample.organisation(), container.id()));
    }

    public List<PreparationBatch> batches() {
        return table.batches(current.get().organisation(), null);
    }

    public List<PreparationDemand> demands() {
        return table.demands(current.get().organisation(), clock.now());
    }
}

package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.analysis.persistence.DryMatterTable;
import jialing.domain.sampling.Container;
import jialing.domain.sampling.Samples;

/** The dry matter of soils, on which their contents are stated; it counts from the submission of its batch on. */
@ApplicationScoped
public class DryMatterOnRecord {

    /** Its code in the catalogue. */
    public static final String DRY_MATTER = "DRYMATTER";

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    @Inject
    Samples samples;

    @Inject
    DryMatterTable table;

    /** As a share of the moist soil, of the samples whose dry matter is to be determined; empty where it is not yet. */
    public Map<UUID, Optional<BigDecimal>> of(Collection<UUID> sampleIds) {
        Map<UUID, BigDecimal> found = table.percentOf(sampleIds);
        return samples.containersOf(sampleIds).stream()
                .filter(container -> container.analytes().contains(DRY_MATTER))
                .map(Container::sampleId)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        sample -> Optional.ofNullable(found.get(sample))
                                .map(percent -> percent.divide(PERCENT, MathContext.DECIMAL64))));
    }
}

package jialing.domain.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.sampling.MeasuredOnSite.For;
import jialing.domain.sampling.persistence.BroughtFigureTable;

/** The figures that came with samples which somebody else took. */
@ApplicationScoped
public class BroughtFigures {

    @Inject
    BroughtFigureTable table;

    /** By the names that the bench has for them. */
    public Map<For, Map<String, BigDecimal>> of(Collection<UUID> samples) {
        var brought = new HashMap<For, Map<String, BigDecimal>>();
        table.of(samples)
                .forEach(each -> brought.computeIfAbsent(
                                new For(each.sample(), each.figure().analyte()), unmet -> new HashMap<>())
                        .put(each.figure().name(), each.figure().value()));
        return brought;
    }

    List<BroughtFigure> ofSample(UUID sample) {
        return table.of(List.of(sample)).stream()
                .map(BroughtFigureTable.Line::figure)
                .toList();
    }
}

package jialing.domain.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.domain.catalogue.Limit;
import jialing.domain.catalogue.Limits;

/** Limits that were read once and are asked for many times, while a list is made. */
final class LimitsRead {

    private final Limits limits;
    private final Map<Edition, List<Limit>> read = new HashMap<>();

    LimitsRead(Limits limits) {
        this.limits = limits;
    }

    private record Edition(String standard, LocalDate on) {}

    Assessment assess(Standard standard, LocalDate on, List<Determinand> determinands) {
        var edition = new Edition(standard.edition(on), on);
        return standard.assess(
                read.computeIfAbsent(edition, each -> limits.of(each.standard(), each.on())), determinands);
    }
}

package jialing.domain.sampling;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jialing.domain.shared.Objections;

/** The containers of one sample while they are being filled. */
final class Filling {

    private final Map<String, Container> byCode = new HashMap<>();

    Filling(List<Container> containers) {
        containers.forEach(container -> byCode.put(container.code().text(), container));
    }

    void check(List<FilledContainer> filled, Objections objections) {
        Set<String> waiting = new HashSet<>(byCode.keySet());
        for (FilledContainer each : filled) {
            String code = ContainerCode.read(each.code()).text();
            objections.hear(new ContainerOfTheSample(), new ContainerOfTheSample.Filling(code, Set.copyOf(waiting)));
            waiting.remove(code);
        }
    }

    void fill(List<FilledContainer> filled, Instant collectedAt) {
        filled.forEach(
                each -> byCode.get(ContainerCode.read(each.code()).text()).fill(each, collectedAt));
    }
}

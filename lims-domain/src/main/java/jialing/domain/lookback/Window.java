package jialing.domain.lookback;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.gate.QualityElement;

/**
 * What a look-back looks through, in one laboratory, after one instant.
 *
 * @param elements each with its own end
 */
public record Window(String organisation, Instant since, List<Doubtful> elements) {

    /**
     * @param until up to when its uses are doubtful
     * @param made whether it was made with another one of them meanwhile: made badly, it stays so
     */
    public record Doubtful(QualityElement element, Instant until, boolean made) {}

    static Window of(String organisation, Collection<QualityElement> elements, Instant since, Instant until) {
        return new Window(
                organisation,
                since,
                elements.stream()
                        .map(element -> new Doubtful(element, until, false))
                        .toList());
    }

    Window and(Collection<QualityElement> made, Instant until) {
        Stream<Doubtful> others = made.stream()
                .filter(element -> !all().contains(element))
                .map(element -> new Doubtful(element, until, true));
        return new Window(
                organisation, since, Stream.concat(elements.stream(), others).toList());
    }

    List<QualityElement> all() {
        return elements.stream().map(Doubtful::element).toList();
    }
}

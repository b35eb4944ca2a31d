package jialing.domain.sampling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the plan asks for and a field record does not have. */
final class Omission {

    private Omission() {}

    static List<String> in(CollectSample.FieldNotes notes, Sample sample, List<Container> containers) {
        var read = notes.readings().stream().map(FieldObservation::analyte).collect(Collectors.toSet());
        Map<String, FilledContainer> filled = new HashMap<>();
        notes.containers()
                .forEach(each -> filled.put(ContainerCode.read(each.code()).text(), each));
        Stream<String> unread = sample.fieldReadings().stream().filter(analyte -> !read.contains(analyte));
        Stream<String> unfilled = containers.stream()
                .filter(each -> lacks(each, filled.get(each.code().text())))
                .map(each -> each.code().text());
        return Stream.concat(unread, unfilled).toList();
    }

    private static boolean lacks(Container container, FilledContainer filled) {
        return filled == null || container.preservative().isPresent() && !filled.preservativeAdded();
    }
}

package jialing.domain.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 采样方案: what follows from the choice of sites and analytes, so that nobody types what the catalogue knows.
 *
 * @param containers of each routine sample
 * @param fieldReadings analytes that are read on site
 * @param samples number of routine samples, one a site
 */
public record SamplingPlan(
        List<PlannedContainer> containers, List<FieldQcNeed> fieldQc, List<String> fieldReadings, int samples) {

    public static SamplingPlan derive(
            Element element,
            List<PreservationNeed> needs,
            List<String> fieldReadings,
            int samples,
            FieldQcPolicy fieldQc) {
        return new SamplingPlan(
                containers(needs), fieldQc.needs(element, needs, samples), List.copyOf(fieldReadings), samples);
    }

    /** The containers of a field blank, duplicate or transport blank: only for the analytes it is made for. */
    public List<PlannedContainer> containersOf(FieldQcNeed need) {
        return containers.stream()
                .map(container -> container.forOnly(need.analytes()))
                .filter(container -> !container.analytes().isEmpty())
                .toList();
    }

    /** All samples, those of field quality control among them. */
    public int sampleTotal() {
        return samples + fieldQc.stream().mapToInt(FieldQcNeed::count).sum();
    }

    public int containerTotal() {
        return samples * containers.size()
                + fieldQc.stream()
                        .mapToInt(need -> need.count() * containersOf(need).size())
                        .sum();
    }

    /** Who can be kept in few kinds of container chooses first; those who can be kept in any join them. */
    private static List<PlannedContainer> containers(List<PreservationNeed> needs) {
        var shared = new ArrayList<SharedContainer>();
        needs.stream()
                .sorted(Comparator.comparing(need -> need.containers().size()))
                .filter(need -> shared.stream().noneMatch(container -> container.takes(need)))
                .forEach(need -> shared.add(new SharedContainer(need)));
        var containers = new ArrayList<PlannedContainer>();
        shared.forEach(each -> containers.add(each.named(letters(containers.size()))));
        return List.copyOf(containers);
    }

    /** A … Z, then AA, AB, … */
    private static String letters(int index) {
        String letter = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? letter : letters(index / 26 - 1) + letter;
    }
}

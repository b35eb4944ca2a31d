package jialing.domain.planning;

import java.util.List;

/**
 * One container of each sample: what is kept alike is kept together.
 *
 * @param group short name within the plan: A, B, C …
 * @param note what else the container must be, e.g. brown, filled without headspace; null for nothing
 * @param volumeMl to be filled; 0 where no volume of liquid is drawn
 * @param holdingTimeHours the shortest of its analytes, null where nothing is known
 */
public record PlannedContainer(
        String group,
        ContainerKind kind,
        String note,
        String preservative,
        String storage,
        int volumeMl,
        Integer holdingTimeHours,
        List<String> analytes) {

    /** The same container for some of its analytes only. */
    PlannedContainer forOnly(List<String> some) {
        var kept = analytes.stream().filter(some::contains).toList();
        return new PlannedContainer(group, kind, note, preservative, storage, volumeMl, holdingTimeHours, kept);
    }
}

package jialing.domain.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Analytes that are kept together, while the plan is being derived. */
final class SharedContainer {

    /** Measured in one run from one portion: ICP-MS (HJ 700-2014), ion chromatography (HJ 84-2016), GC-MS. */
    private static final Set<String> ONE_PORTION = Set.of("metal", "anion", "VOC", "SVOC_pesticide");

    private final List<PreservationNeed> together = new ArrayList<>();
    private final List<ContainerKind> kinds;

    SharedContainer(PreservationNeed first) {
        together.add(first);
        kinds = new ArrayList<>(first.containers());
    }

    /** Takes the analyte in when it is kept exactly alike and some container suits all. */
    boolean takes(PreservationNeed need) {
        PreservationNeed first = together.get(0);
        boolean alike = Objects.equals(need.alone(), first.alone())
                && Objects.equals(need.preservative(), first.preservative())
                && Objects.equals(need.storage(), first.storage())
                && Objects.equals(need.containerNote(), first.containerNote())
                && need.containers().stream().anyMatch(kinds::contains);
        if (alike) {
            kinds.retainAll(need.containers());
            together.add(need);
        }
        return alike;
    }

    PlannedContainer named(String group) {
        PreservationNeed first = together.get(0);
        return new PlannedContainer(
                group,
                kinds.get(0),
                first.containerNote(),
                first.preservative(),
                first.storage(),
                volume(),
                shortestHoldingTime(),
                together.stream().map(PreservationNeed::analyte).toList());
    }

    private int volume() {
        int alone = together.stream()
                .filter(need -> !sharesPortion(need))
                .mapToInt(PreservationNeed::volumeMl)
                .sum();
        int portions = together.stream()
                .filter(SharedContainer::sharesPortion)
                .map(PreservationNeed::group)
                .distinct()
                .mapToInt(this::largestOf)
                .sum();
        return alone + portions;
    }

    private int largestOf(String group) {
        return together.stream()
                .filter(need -> need.group().equals(group))
                .mapToInt(PreservationNeed::volumeMl)
                .max()
                .orElse(0);
    }

    /** One bottle of its own is filled once, however many analytes are read from it. */
    private static boolean sharesPortion(PreservationNeed need) {
        return need.alone() != null || ONE_PORTION.contains(need.group());
    }

    private Integer shortestHoldingTime() {
        return together.stream()
                .map(PreservationNeed::holdingHours)
                .filter(Objects::nonNull)
                .min(Integer::compareTo)
                .orElse(null);
    }
}

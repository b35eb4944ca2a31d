package jialing.domain.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jialing.domain.catalogue.QcPlan;

/**
 * Puts samples and the quality control that their number demands into a batch (HJ 630-2011, HJ 91.2-2022): reference material first;
 * then group by group blanks, the samples, each duplicate and spike right after the sample it is made from, and checks of the
 * calibration among them and at their end.
 */
final class BatchLayout {

    private final AnalyticalBatch batch;
    private final QcPlan plan;
    private final Predicate<String> usedWhole;
    private final boolean curve;
    private final Map<PositionKind, Integer> counted = new EnumMap<>(PositionKind.class);

    /** @param usedWhole analytes whose sample is used up in one determination: nothing is left for a duplicate or a spike */
    BatchLayout(AnalyticalBatch batch, QcPlan plan, Set<String> usedWhole) {
        this.batch = batch;
        this.plan = plan;
        this.usedWhole = usedWhole::contains;
        this.curve = batch.analytes().stream().anyMatch(BatchAnalyte::readsOffCurve);
    }

    void place(List<ContainerAtBench> containers, Optional<ControlMaterial> material) {
        List<List<ContainerAtBench>> groups = groups(containers);
        Set<ContainerAtBench> duplicated = chosen(containers, plan.duplicateOneIn(), this::divisible, 0);
        Set<ContainerAtBench> spiked = chosen(containers, plan.spikeOneIn(), this::spikable, 1);
        for (int i = 0; i < groups.size(); i++) {
            placeBlanks();
            placeStrains();
            if (i == 0) {
                material.ifPresent(this::placeMaterial);
            }
            placeGroup(groups.get(i), duplicated, spiked);
        }
    }

    private void placeGroup(
            List<ContainerAtBench> group, Set<ContainerAtBench> duplicated, Set<ContainerAtBench> spiked) {
        int sinceCheck = 0;
        for (ContainerAtBench container : group) {
            batch.place(PositionKind.SAMPLE, container.code(), container.analytes())
                    .holding(container);
            if (duplicated.contains(container)) {
                control(PositionKind.LABORATORY_DUPLICATE, divisible(container)).madeFrom(container.code());
            }
            if (spiked.contains(container)) {
                placeSpike(container);
            }
            sinceCheck++;
            if (sinceCheck == plan.checkEvery()) {
                placeCheck();
                sinceCheck = 0;
            }
        }
        if (sinceCheck > 0) {
            placeCheck();
        }
    }

    private void placeSpike(ContainerAtBench container) {
        control(PositionKind.SPIKE, spikable(container)).madeFrom(container.code());
        if (plan.spikeDuplicates()) {
            control(PositionKind.SPIKE_DUPLICATE, spikable(container)).madeFrom(container.code());
        }
    }

    private void placeCheck() {
        List<String> curves = analytes(BatchAnalyte::readsOffCurve);
        if (!curves.isEmpty()) {
            control(PositionKind.CALIBRATION_CHECK, curves);
        }
    }

    private void placeBlanks() {
        List<String> seen = analytes(BatchAnalyte::hasBlank);
        if (seen.isEmpty()) {
            return;
        }
        IntStream.range(0, plan.blanks(curve)).forEach(i -> control(PositionKind.METHOD_BLANK, seen));
        IntStream.range(0, plan.reagentBlanks()).forEach(i -> control(PositionKind.REAGENT_BLANK, seen));
    }

    private void placeStrains() {
        List<String> growing = analytes(BatchAnalyte::looksForGrowth);
        if (growing.isEmpty()) {
            return;
        }
        IntStream.range(0, plan.positiveControls()).forEach(i -> control(PositionKind.POSITIVE_CONTROL, growing));
        IntStream.range(0, plan.negativeControls()).forEach(i -> control(PositionKind.NEGATIVE_CONTROL, growing));
    }

    private void placeMaterial(ControlMaterial material) {
        List<String> certified =
                material.certified().stream().map(CertifiedValue::analyte).toList();
        control(PositionKind.REFERENCE_MATERIAL, analytes(analyte -> certified.contains(analyte.analyte())))
                .ofReferenceMaterial(material.id(), material.certified());
    }

    private List<List<ContainerAtBench>> groups(List<ContainerAtBench> containers) {
        var groups = new ArrayList<List<ContainerAtBench>>();
        for (int from = 0; from < containers.size(); from += plan.controlEvery()) {
            groups.add(containers.subList(from, Math.min(from + plan.controlEvery(), containers.size())));
        }
        return groups;
    }

    /** At least one, and one in so many, spread over the batch. */
    private Set<ContainerAtBench> chosen(
            List<ContainerAtBench> containers, int oneIn, Function<ContainerAtBench, List<String>> analytes, int from) {
        List<ContainerAtBench> candidates = new ArrayList<>(containers);
        candidates.removeIf(
                container -> container.fieldBlank() || analytes.apply(container).isEmpty());
        if (candidates.isEmpty() || oneIn == 0) {
            return Set.of();
        }
        int wanted = Math.min(candidates.size(), (containers.size() + oneIn - 1) / oneIn);
        int step = candidates.size() / wanted;
        return IntStream.range(0, wanted)
                .mapToObj(i -> candidates.get((i * step + from) % candidates.size()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<String> divisible(ContainerAtBench container) {
        return container.analytes().stream().filter(usedWhole.negate()).toList();
    }

    private List<String> spikable(ContainerAtBench container) {
        List<String> curves = analytes(BatchAnalyte::readsOffCurve);
        return divisible(container).stream().filter(curves::contains).toList();
    }

    private List<String> analytes(Predicate<BatchAnalyte> which) {
        return batch.analytes().stream()
                .filter(which)
                .map(BatchAnalyte::analyte)
                .toList();
    }

    private BatchPosition control(PositionKind kind, List<String> analytes) {
        return batch.place(kind, kind.code(counted.merge(kind, 1, Integer::sum)), analytes);
    }
}

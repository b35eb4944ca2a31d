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

/**
 * Puts samples and the quality control that their number demands into a batch (HJ 630-2011, HJ 91.2-2022): blanks and reference
 * material first, then the samples, each duplicate and spike right after the sample it is made from.
 */
final class BatchLayout {

    private static final int BLANKS_OF_A_CURVE = 2;
    private static final int USUALLY_ONE_IN = 10;
    private static final int IN_SOIL_ONE_IN = 5;

    private final AnalyticalBatch batch;
    private final Predicate<String> usedWhole;
    private final Map<PositionKind, Integer> counted = new EnumMap<>(PositionKind.class);

    /** @param usedWhole analytes whose sample is used up in one determination: nothing is left for a duplicate or a spike */
    BatchLayout(AnalyticalBatch batch, Set<String> usedWhole) {
        this.batch = batch;
        this.usedWhole = usedWhole::contains;
    }

    void place(List<ContainerAtBench> containers, Optional<ControlMaterial> material) {
        placeBlanks();
        material.ifPresent(this::placeMaterial);
        Set<ContainerAtBench> duplicated = chosen(containers, this::divisible, 0);
        Set<ContainerAtBench> spiked = chosen(containers, this::spikable, 1);
        for (ContainerAtBench container : containers) {
            batch.place(PositionKind.SAMPLE, container.code(), container.analytes())
                    .holding(container);
            if (duplicated.contains(container)) {
                control(PositionKind.LABORATORY_DUPLICATE, divisible(container)).madeFrom(container.code());
            }
            if (spiked.contains(container)) {
                control(PositionKind.SPIKE, spikable(container)).madeFrom(container.code());
            }
        }
    }

    private void placeBlanks() {
        List<String> seen = analytes(analyte -> analyte.detectionLimit() != null);
        boolean curve = batch.analytes().stream().anyMatch(BatchAnalyte::readsOffCurve);
        for (int i = 0; !seen.isEmpty() && i < (curve ? BLANKS_OF_A_CURVE : 1); i++) {
            control(PositionKind.METHOD_BLANK, seen);
        }
    }

    private void placeMaterial(ControlMaterial material) {
        List<String> certified =
                material.certified().stream().map(CertifiedValue::analyte).toList();
        control(PositionKind.REFERENCE_MATERIAL, analytes(analyte -> certified.contains(analyte.analyte())))
                .ofReferenceMaterial(material.id(), material.certified());
    }

    /** At least one, and one in ten (in soil one in five), spread over the batch. */
    private Set<ContainerAtBench> chosen(
            List<ContainerAtBench> containers, Function<ContainerAtBench, List<String>> analytes, int from) {
        List<ContainerAtBench> candidates = new ArrayList<>(containers);
        candidates.removeIf(
                container -> container.fieldBlank() || analytes.apply(container).isEmpty());
        if (candidates.isEmpty()) {
            return Set.of();
        }
        int oneIn = "soil".equals(batch.matrix()) ? IN_SOIL_ONE_IN : USUALLY_ONE_IN;
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

package jialing.domain.sampling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jialing.domain.planning.ContainerKind;
import jialing.domain.planning.WorkOrder;

/**
 * What stands on the label of a container: number, site, project, group of analytes, container, preservative and day (HJ 493-2009;
 * HJ 91.2-2022). It does not tell a blank or a duplicate from any other sample.
 *
 * @param containerCode of the container, or of the sample when there is nothing to fill
 * @param container null when there is nothing to fill
 */
public record SampleLabel(
        String sampleCode,
        String containerCode,
        String site,
        String project,
        String itemGroup,
        ContainerKind container,
        int volumeMl,
        String preservative,
        LocalDate plannedOn) {

    static SampleLabel of(WorkOrder order, Sample sample, String site, Container container, Map<String, String> names) {
        return new SampleLabel(
                sample.code().text(),
                container.code().text(),
                site,
                order.title(),
                named(container.analytes(), names),
                container.kind(),
                container.plannedVolumeMl(),
                container.preservative().orElse(""),
                order.plannedOn());
    }

    static SampleLabel withoutContainer(WorkOrder order, Sample sample, String site, Map<String, String> names) {
        return new SampleLabel(
                sample.code().text(),
                sample.code().text(),
                site,
                order.title(),
                named(sample.fieldReadings(), names),
                null,
                0,
                "",
                order.plannedOn());
    }

    private static String named(List<String> analytes, Map<String, String> names) {
        return analytes.stream().map(code -> names.getOrDefault(code, code)).collect(Collectors.joining("、"));
    }
}

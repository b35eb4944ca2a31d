package jialing.web.planning;

import java.util.List;
import java.util.Locale;
import jialing.domain.planning.ContainerKind;
import jialing.domain.planning.FieldQcKind;
import jialing.domain.planning.FieldQcNeed;
import jialing.domain.planning.PlannedContainer;
import jialing.domain.planning.SamplingPlan;

/**
 * A sampling plan in the language of the person.
 *
 * @param containers of each routine sample
 * @param samples number of routine samples
 * @param sampleTotal all samples, those of field quality control among them
 */
public record PlanShown(
        List<Container> containers,
        List<FieldQc> fieldQc,
        List<String> fieldReadings,
        int samples,
        int sampleTotal,
        int containerTotal) {

    /** @param note what else the container must be, e.g. brown; null for nothing */
    public record Container(
            String group,
            ContainerKind kind,
            String container,
            String note,
            String preservative,
            String storage,
            int volumeMl,
            Integer holdingTimeHours,
            List<String> analytes) {

        static Container of(PlannedContainer planned, Locale language) {
            return new Container(
                    planned.group(),
                    planned.kind(),
                    planned.kind().label().in(language),
                    planned.note(),
                    planned.preservative(),
                    planned.storage(),
                    planned.volumeMl(),
                    planned.holdingTimeHours(),
                    planned.analytes());
        }
    }

    public record FieldQc(FieldQcKind kind, int count, List<String> analytes, String reason, String standard) {

        static FieldQc of(FieldQcNeed need, Locale language) {
            return new FieldQc(
                    need.kind(), need.count(), need.analytes(), need.reason().in(language), need.standard());
        }
    }

    static PlanShown of(SamplingPlan plan, Locale language) {
        return new PlanShown(
                plan.containers().stream()
                        .map(container -> Container.of(container, language))
                        .toList(),
                plan.fieldQc().stream().map(need -> FieldQc.of(need, language)).toList(),
                plan.fieldReadings(),
                plan.samples(),
                plan.sampleTotal(),
                plan.containerTotal());
    }
}

package jialing.web.sampling;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jialing.domain.planning.ContainerKind;
import jialing.domain.sampling.BroughtFigure;
import jialing.domain.sampling.FieldFact;
import jialing.domain.sampling.OrderOfSample;
import jialing.domain.sampling.SampleKind;
import jialing.domain.sampling.SampleSite;
import jialing.domain.sampling.SampleState;
import jialing.domain.sampling.SampleView;

/**
 * A sample in the language of the person.
 *
 * @param fieldReadings analytes that are to be read on site
 * @param facts what else has to be written down on site
 * @param brought figures that came with a sample which somebody else took
 * @param fieldRecord null until it is collected
 */
public record SampleShown(
        UUID id,
        String code,
        SampleKind kind,
        SampleState state,
        String organisation,
        String element,
        SampleSite site,
        OrderOfSample workOrder,
        List<ContainerShown> containers,
        List<String> fieldReadings,
        List<FactAsked> facts,
        List<BroughtFigure> brought,
        SampleView.Notes fieldRecord) {

    /** @param mustStartBy when the analysis must start at the latest; null before collection and where no holding time is known */
    public record ContainerShown(
            String code,
            ContainerKind kind,
            String container,
            String note,
            String preservative,
            String storage,
            int volumeMl,
            Integer holdingTimeHours,
            List<String> analytes,
            boolean filled,
            boolean preservativeAdded,
            Instant mustStartBy) {

        static ContainerShown of(SampleView.ContainerLine line, Locale language) {
            return new ContainerShown(
                    line.code(),
                    line.kind(),
                    line.kind().label().in(language),
                    line.note(),
                    line.preservative(),
                    line.storage(),
                    line.volumeMl(),
                    line.holdingTimeHours(),
                    line.analytes(),
                    line.filled(),
                    line.preservativeAdded(),
                    line.mustStartBy());
        }
    }

    /**
     * @param unit null where it is none
     * @param instrument whether it is the code of an instrument, and not a number
     */
    public record FactAsked(String name, String label, String unit, boolean instrument) {

        static FactAsked of(FieldFact fact, Locale language) {
            return new FactAsked(fact.name(), fact.label().in(language), fact.unit(), fact.instrument());
        }
    }

    static SampleShown of(SampleView.Detail sample, Locale language) {
        return new SampleShown(
                sample.id(),
                sample.code(),
                sample.kind(),
                sample.state(),
                sample.organisation(),
                sample.element(),
                sample.site(),
                sample.workOrder(),
                sample.containers().stream()
                        .map(line -> ContainerShown.of(line, language))
                        .toList(),
                sample.fieldReadings(),
                sample.facts().stream()
                        .map(fact -> FactAsked.of(fact, language))
                        .toList(),
                sample.brought(),
                sample.fieldRecord());
    }
}

package jialing.domain.air;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.air.rules.AirSamplingGiven;
import jialing.domain.planning.Element;
import jialing.domain.sampling.FieldCheck;
import jialing.domain.sampling.FieldConditions;
import jialing.domain.sampling.FieldFact;
import jialing.domain.sampling.FieldSituation;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Text;

/**
 * A sample of air is a volume: what was drawn is written down where it was drawn, and the bench calculates with it. Particles and what
 * they are made of are stated for the air as it was; gases at 298.15 K and 101.325 kPa (GB 3095-2012, amendment of 2018).
 */
@ApplicationScoped
class AirInTheField implements FieldConditions {

    /** As the formulas of the bench call it. */
    private static final String AIR_VOLUME = "airVolume";

    /** Settles in a jar and fills no volume. */
    private static final String DUSTFALL = "DUSTFALL";

    private static final BigDecimal FLOW_WITHIN = BigDecimal.valueOf(5);
    private static final FlowHeld HELD = new FlowHeld();

    @Override
    public List<FieldFact> asked(FieldSituation situation) {
        Set<AirChannel> channels = channels(situation);
        return channels.isEmpty()
                ? List.of()
                : Stream.of(
                                Stream.of(AirSampling.SAMPLER_ASKED),
                                channels.stream().flatMap(channel -> channel.asked().stream()),
                                AirSampling.WEATHER_ASKED.stream())
                        .flatMap(each -> each)
                        .toList();
    }

    @Override
    public void check(FieldSituation situation, Objections objections) {
        for (AirChannel channel : channels(situation)) {
            objections.hear(new AirSamplingGiven(channel), situation.facts());
            AirSampling.read(channel, situation.facts())
                    .ifPresent(sampling -> objections.hear(
                            HELD,
                            new FlowHeld.Flows(
                                    "circumstances." + channel.flowAfter(),
                                    sampling.flowBefore(),
                                    sampling.flowAfter(),
                                    FLOW_WITHIN)));
        }
    }

    @Override
    public List<String> instruments(FieldSituation situation) {
        return samplings(situation).map(AirSampling::sampler).distinct().toList();
    }

    @Override
    public List<FieldCheck> checks(FieldSituation situation) {
        return samplings(situation).map(AirInTheField::check).toList();
    }

    private static FieldCheck check(AirSampling sampling) {
        return new FieldCheck(
                Text.of("采样流量（采样前/后）", "flow of the sampler before and after"),
                sampling.flowBefore() + " / " + sampling.flowAfter() + " L/min",
                "≤5 %");
    }

    @Override
    public List<Text> conditions(FieldSituation situation) {
        Stream<Text> volumes = channels(situation).stream()
                .flatMap(channel -> AirSampling.read(channel, situation.facts()).stream()
                        .map(sampling -> channel.printed(volume(sampling.drawn(), channel))));
        return Stream.concat(FieldConditions.super.conditions(situation).stream(), volumes)
                .toList();
    }

    @Override
    public Optional<Text> statedFor(FieldSituation situation, String analyte) {
        return measured(situation, analyte).isEmpty()
                ? Optional.empty()
                : Optional.of(AirChannel.of(analyte).conditions());
    }

    @Override
    public Map<String, BigDecimal> measured(FieldSituation situation, String analyte) {
        AirChannel channel = AirChannel.of(analyte);
        return channels(situation).contains(channel) && !analyte.equals(DUSTFALL)
                ? AirSampling.read(channel, situation.facts())
                        .map(sampling -> Map.of(AIR_VOLUME, volume(sampling.drawn(), channel)))
                        .orElse(Map.of())
                : Map.of();
    }

    private static BigDecimal volume(GasVolume drawn, AirChannel channel) {
        BigDecimal volume = channel == AirChannel.PARTICLES ? drawn.volume() : drawn.at(GasConditions.REFERENCE);
        return volume.round(MathContext.DECIMAL64);
    }

    private static Stream<AirSampling> samplings(FieldSituation situation) {
        return channels(situation).stream().flatMap(channel -> AirSampling.read(channel, situation.facts()).stream());
    }

    /** Those through which air was drawn. A blank is stated for the volume of the samples that it went along with. */
    private static Set<AirChannel> channels(FieldSituation situation) {
        return situation.element() == Element.AIR
                ? situation.analytes().stream()
                        .filter(analyte -> !analyte.equals(DUSTFALL))
                        .map(AirChannel::of)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(AirChannel.class)))
                : Set.of();
    }
}

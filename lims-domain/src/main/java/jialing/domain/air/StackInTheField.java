package jialing.domain.air;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.air.rules.OxygenBelowAir;
import jialing.domain.air.rules.StackSamplingGiven;
import jialing.domain.planning.Element;
import jialing.domain.sampling.FieldCheck;
import jialing.domain.sampling.FieldConditions;
import jialing.domain.sampling.FieldFact;
import jialing.domain.sampling.FieldSituation;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Text;

/**
 * Gas of a stack is stated dry, at 273.15 K and 101.325 kPa; dust in it is drawn as fast as the gas flows. Oxygen is written down with it,
 * for the content is judged at the oxygen of its emission standard.
 */
@ApplicationScoped
class StackInTheField implements FieldConditions {

    /** As the formulas of the bench call it. */
    private static final String AIR_VOLUME = "airVolume";

    private static final MathContext SHOWN = new MathContext(4);
    private static final MathContext SHOWN_RATIO = new MathContext(3);

    @Override
    public List<FieldFact> asked(FieldSituation situation) {
        return concerns(situation) ? StackSampling.ASKED : List.of();
    }

    @Override
    public void check(FieldSituation situation, Objections objections) {
        if (concerns(situation)) {
            objections.hear(new StackSamplingGiven(), situation.facts());
            sampling(situation)
                    .ifPresent(sampling -> objections
                            .hear(new OxygenBelowAir(), sampling.oxygen())
                            .hear(new IsokineticSampling(), sampling.velocities()));
        }
    }

    @Override
    public List<String> instruments(FieldSituation situation) {
        return sampling(situation).map(each -> List.of(each.sampler())).orElse(List.of());
    }

    @Override
    public List<FieldCheck> checks(FieldSituation situation) {
        return sampling(situation)
                .map(each -> List.of(new FieldCheck(
                        Text.of("等速采样比", "isokinetic ratio"),
                        each.velocities().ratio().round(SHOWN_RATIO).toPlainString(),
                        "0.90～1.10")))
                .orElse(List.of());
    }

    @Override
    public Map<String, BigDecimal> measured(FieldSituation situation, String analyte) {
        return sampling(situation)
                .map(each -> Map.of(AIR_VOLUME, each.dryVolume().round(MathContext.DECIMAL64)))
                .orElse(Map.of());
    }

    @Override
    public List<Text> conditions(FieldSituation situation) {
        Stream<Text> derived = sampling(situation).stream().flatMap(each -> derived(each));
        return Stream.concat(FieldConditions.super.conditions(situation).stream(), derived)
                .toList();
    }

    private static Stream<Text> derived(StackSampling sampling) {
        return Stream.of(
                Text.of("标准状态干气体积 {0} L", "dry volume at standard conditions {0} L")
                        .with(sampling.dryVolume().round(SHOWN).toPlainString()),
                Text.of("标干流量 {0} m³/h", "dry flow at standard conditions {0} m³/h")
                        .with(sampling.dryFlow().round(SHOWN).toPlainString()));
    }

    @Override
    public Optional<Text> statedFor(FieldSituation situation, String analyte) {
        return sampling(situation).map(each -> Text.of("标干", "dry, standard conditions"));
    }

    private static Optional<StackSampling> sampling(FieldSituation situation) {
        return concerns(situation) ? StackSampling.read(situation.facts()) : Optional.empty();
    }

    private static boolean concerns(FieldSituation situation) {
        return situation.element() == Element.EXHAUST;
    }
}

package jialing.domain.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jialing.domain.analysis.calculation.Input;
import jialing.domain.catalogue.Nuclide;
import jialing.domain.radioactivity.Decay;
import jialing.domain.sampling.MeasuredOnSite.For;
import jialing.domain.shared.Text;

/**
 * Inputs that stand in the record already and are not typed a second time: the volume of air from the field record, the dry matter
 * from its own result, the decay since the instant of sampling, the gamma line from the catalogue.
 *
 * @param onSite by the keys of the inputs
 * @param brought what came with samples that somebody else took, by the keys of the inputs
 * @param dryMatter share of the moist soil by sample; empty where it is to be determined and is not yet
 * @param nuclides by analyte
 */
record GivenInputs(
        Map<For, Map<String, BigDecimal>> onSite,
        Map<For, Map<String, BigDecimal>> brought,
        Map<UUID, Optional<BigDecimal>> dryMatter,
        Map<String, Nuclide> nuclides,
        Map<UUID, Instant> collectedAt) {

    static final GivenInputs NONE = new GivenInputs(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    static final Text FIELD_RECORD = Text.of("采样记录", "field record");
    static final Text OWN_RESULT = Text.of("同一样品的干物质结果", "result for the dry matter of the same sample");
    static final Text NUCLEAR_DATA = Text.of("目录中的核素数据", "nuclear data of the catalogue");
    static final Text SAMPLING_INSTANT =
            Text.of("采样时刻、测量起始时刻和时长、目录中的半衰期", "instants of sampling and counting and half-life of the catalogue");

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** The value of an input, and where it comes from. */
    record Given(BigDecimal value, Text from) {}

    /**
     * Empty where nothing is on record and the input is to be read at the bench.
     *
     * @param sample null for what is none of a sample
     */
    Optional<Given> of(UUID sample, String analyte, Input input) {
        return switch (input) {
            case EMISSION -> ofNuclide(analyte, Nuclide::emission);
            case EMISSION_UNCERTAINTY -> ofNuclide(analyte, GivenInputs::emissionPercent);
            default -> sample == null ? Optional.empty() : ofSample(new For(sample, analyte), input);
        };
    }

    /** What was found here goes before what came along; whose record it is in is not told at the bench. */
    private Optional<Given> ofSample(For wanted, Input input) {
        boolean dried = input == Input.DRY_MATTER;
        Optional<BigDecimal> here =
                dried ? dryMatter.getOrDefault(wanted.sample(), Optional.empty()) : in(onSite, wanted, input);
        return here.or(() -> in(brought, wanted, input))
                .map(value -> new Given(value, dried ? OWN_RESULT : FIELD_RECORD));
    }

    private static Optional<BigDecimal> in(Map<For, Map<String, BigDecimal>> known, For wanted, Input input) {
        return Optional.ofNullable(known.getOrDefault(wanted, Map.of()).get(input.key()));
    }

    /** What brings an activity back to the instant of sampling; empty for what is none of a sample, or no nuclide of the catalogue. */
    Optional<Given> decayCorrection(UUID sample, String analyte, Instant startedAt, BigDecimal seconds) {
        return collected(sample)
                .flatMap(at -> Optional.ofNullable(nuclides.get(analyte))
                        .map(nuclide -> new Decay(nuclide.halfLife())
                                .correction(Duration.between(at, startedAt), Duration.ofSeconds(seconds.longValue()))))
                .map(factor -> new Given(factor.round(MathContext.DECIMAL32), SAMPLING_INSTANT));
    }

    /** When the sample was taken; empty for what is none of a sample. */
    Optional<Instant> collected(UUID sample) {
        return sample == null ? Optional.empty() : Optional.ofNullable(collectedAt.get(sample));
    }

    private Optional<Given> ofNuclide(String analyte, Function<Nuclide, BigDecimal> known) {
        return Optional.ofNullable(nuclides.get(analyte)).map(known).map(value -> new Given(value, NUCLEAR_DATA));
    }

    private static BigDecimal emissionPercent(Nuclide nuclide) {
        return nuclide.emissionUncertainty().multiply(PERCENT).divide(nuclide.emission(), new MathContext(3));
    }

    /** Whether the dry matter of the sample is to be determined and is not yet. */
    boolean awaitsDryMatter(UUID sample) {
        return dryMatter.containsKey(sample) && dryMatter.get(sample).isEmpty();
    }
}

package jialing.domain.analysis;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.analysis.calculation.Input;
import jialing.domain.sampling.MeasuredOnSite.For;
import jialing.domain.shared.Text;

/**
 * Inputs that stand in the record already and are not typed a second time: the volume of air from the field record, the dry matter
 * from its own result.
 *
 * @param onSite by the keys of the inputs
 * @param dryMatter share of the moist soil by sample; empty where it is to be determined and is not yet
 */
record GivenInputs(Map<For, Map<String, BigDecimal>> onSite, Map<UUID, Optional<BigDecimal>> dryMatter) {

    static final GivenInputs NONE = new GivenInputs(Map.of(), Map.of());

    static final Text FIELD_RECORD = Text.of("采样记录", "field record");
    static final Text OWN_RESULT = Text.of("同一样品的干物质结果", "result for the dry matter of the same sample");

    /** The value of an input, and where it comes from. */
    record Given(BigDecimal value, Text from) {}

    /** Empty where nothing is on record and the input is to be read at the bench. */
    Optional<Given> of(UUID sample, String analyte, Input input) {
        if (input == Input.DRY_MATTER) {
            return dryMatter.getOrDefault(sample, Optional.empty()).map(value -> new Given(value, OWN_RESULT));
        }
        return Optional.ofNullable(
                        onSite.getOrDefault(new For(sample, analyte), Map.of()).get(input.key()))
                .map(value -> new Given(value, FIELD_RECORD));
    }

    /** Whether the dry matter of the sample is to be determined and is not yet. */
    boolean awaitsDryMatter(UUID sample) {
        return dryMatter.containsKey(sample) && dryMatter.get(sample).isEmpty();
    }
}

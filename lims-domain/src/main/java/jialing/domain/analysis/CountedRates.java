package jialing.domain.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jialing.domain.analysis.calculation.Input;

/**
 * How fast a counter counted its background and its standard source for a batch. One counting serves many samples: it is told once, with
 * the first position that was calculated with it.
 */
public final class CountedRates {

    /**
     * A counting.
     *
     * @param position code of the first that was calculated with it
     * @param perSecond pulses each second
     */
    public record CountedRate(String position, BigDecimal perSecond) {}

    private final BatchRecord record;
    private final String analyte;

    public CountedRates(BatchRecord record, String analyte) {
        this.record = record;
        this.analyte = analyte;
    }

    public List<CountedRate> background() {
        return countings(CountedRates::background);
    }

    /** What the standard source gives above the background that was counted with it. */
    public List<CountedRate> standardSource() {
        return countings(inputs -> rate(inputs, Input.STANDARD_COUNTS, Input.STANDARD_SECONDS)
                .flatMap(gross -> background(inputs).map(gross::subtract)));
    }

    private List<CountedRate> countings(Function<Map<String, BigDecimal>, Optional<BigDecimal>> rate) {
        var found = new LinkedHashMap<BigDecimal, CountedRate>();
        for (BatchPosition position : record.batch().positions()) {
            record.readings(position, analyte).stream()
                    .map(RawRecord::inputs)
                    .map(rate)
                    .flatMap(Optional::stream)
                    .forEach(each ->
                            found.putIfAbsent(each.stripTrailingZeros(), new CountedRate(position.code(), each)));
        }
        return List.copyOf(found.values());
    }

    private static Optional<BigDecimal> background(Map<String, BigDecimal> inputs) {
        return rate(inputs, Input.BACKGROUND_COUNTS, Input.BACKGROUND_SECONDS);
    }

    private static Optional<BigDecimal> rate(Map<String, BigDecimal> inputs, Input counts, Input seconds) {
        return Optional.ofNullable(inputs.get(counts.key()))
                .filter(any -> Objects.nonNull(inputs.get(seconds.key())))
                .map(number -> number.divide(inputs.get(seconds.key()), MathContext.DECIMAL64));
    }
}

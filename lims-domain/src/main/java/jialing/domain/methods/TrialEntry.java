package jialing.domain.methods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jialing.domain.curves.CalibrationPoint;
import jialing.domain.methods.rules.TrialNumbersArePossible;
import jialing.domain.shared.Refusal;

/**
 * A trial as it is entered and kept. Which parts are given depends on its kind.
 *
 * @param level null where the kind has none
 * @param determinations in the unit of the file
 * @param spiked whether the determinations of a detection limit are of a spiked sample
 * @param earlier of a detection limit: a batch before at another level
 * @param atMost of precision: RSD in percent
 * @param unspiked of a recovery: the same sample without the spike
 * @param added of a recovery: content added
 * @param from of a recovery: lowest good one in percent
 * @param to of a recovery: highest good one in percent
 * @param certified of trueness: certified value
 * @param expandedUncertainty of trueness: U, {@code k = 2}
 * @param standards of linearity
 * @param correlationAtLeast of linearity
 * @param madeOn day of the determinations
 * @param source where criterion or reference value come from: clause, certificate number
 */
public record TrialEntry(
        TrialKind kind,
        TrialLevel level,
        List<BigDecimal> determinations,
        boolean spiked,
        List<BigDecimal> earlier,
        BigDecimal atMost,
        List<BigDecimal> unspiked,
        BigDecimal added,
        BigDecimal from,
        BigDecimal to,
        BigDecimal certified,
        BigDecimal expandedUncertainty,
        List<CalibrationPoint> standards,
        BigDecimal correlationAtLeast,
        LocalDate madeOn,
        String source) {

    public TrialEntry {
        determinations = given(determinations);
        earlier = given(earlier);
        unspiked = given(unspiked);
        standards = standards == null
                ? List.of()
                : standards.stream().filter(Objects::nonNull).toList();
        source = source == null ? "" : source.strip();
    }

    private static List<BigDecimal> given(List<BigDecimal> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }

    TrialEntry withCorrelation(BigDecimal atLeast) {
        return new TrialEntry(
                kind,
                level,
                determinations,
                spiked,
                earlier,
                atMost,
                unspiked,
                added,
                from,
                to,
                certified,
                expandedUncertainty,
                standards,
                atLeast,
                madeOn,
                source);
    }

    /** Of one such place in a file the newest trial counts. */
    String place() {
        return kind + " " + level;
    }

    /**
     * @param digits significant digits of a detection limit
     * @throws Refusal when a part that the kind needs is missing or no number of this world
     */
    Trial trial(int digits) {
        if (kind == null) {
            throw missing("kind");
        }
        new TrialNumbersArePossible().require(numbers());
        return switch (kind) {
            case DETECTION_LIMIT -> new DetectionLimitTrial(some(determinations), spiked, earlier, digits);
            case PRECISION -> new PrecisionTrial(some(determinations), positive("atMost", atMost));
            case TRUENESS ->
                new TruenessTrial(
                        some(determinations),
                        present("certified", certified),
                        positive("expandedUncertainty", expandedUncertainty));
            case RECOVERY -> recovery();
            case LINEARITY -> linearity();
        };
    }

    private Trial recovery() {
        if (unspiked.isEmpty()) {
            throw missing("unspiked");
        }
        return new RecoveryTrial(
                some(determinations), unspiked, positive("added", added), present("from", from), present("to", to));
    }

    private Trial linearity() {
        if (standards.stream().anyMatch(each -> each.standard() == null || each.response() == null)) {
            throw missing("standards");
        }
        return new LinearityTrial(standards, present("correlationAtLeast", correlationAtLeast));
    }

    private List<BigDecimal> numbers() {
        return Stream.of(
                        Stream.of(determinations, earlier, unspiked).flatMap(List::stream),
                        Stream.of(atMost, added, from, to, certified, expandedUncertainty, correlationAtLeast),
                        standards.stream().flatMap(each -> Stream.of(each.standard(), each.response())))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<BigDecimal> some(List<BigDecimal> determinations) {
        if (determinations.isEmpty()) {
            throw missing("determinations");
        }
        return determinations;
    }

    private static BigDecimal present(String field, BigDecimal value) {
        if (value == null) {
            throw missing(field);
        }
        return value;
    }

    private static BigDecimal positive(String field, BigDecimal value) {
        if (present(field, value).signum() <= 0) {
            throw Refusal.invalid("NumberIsPositive", field, "必须大于零", "It must be above zero");
        }
        return value;
    }

    private static Refusal missing(String field) {
        return Refusal.invalid("FieldFilled", field, "请填写此项", "Fill this in");
    }
}

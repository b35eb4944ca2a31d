package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jialing.domain.analysis.SeriesKind;
import jialing.domain.curves.CalibrationCurve;

/**
 * How a method makes a content out of readings. Each formula says its id, its version, what it must be given, in which unit it
 * answers, and the equation as people write it.
 */
public interface Formula {

    String id();

    int version();

    /** As printed on the raw record. */
    String equation();

    /** What it cannot do without. */
    List<Input> needs();

    /** What it takes into account when it is given. */
    default List<Input> allows() {
        return List.of(Input.BLANK);
    }

    /** Unit of the content, or null when the answer is in the unit of the reading itself. */
    String unit();

    /**
     * The content with all its digits, diluted samples calculated back.
     *
     * @param curve the calibration in force, null for formulas that read off none
     * @return null when a series holds more than it can tell
     */
    BigDecimal content(Inputs inputs, CalibrationCurve curve);

    /** The kind of series that it calculates from; empty for a formula of single readings. */
    default Optional<SeriesKind> readsSeries() {
        return Optional.empty();
    }

    /** What counting tells of its own scatter, in the unit of the formula; empty where nothing was counted one by one. */
    default Optional<CountingScatter> scatter(Inputs inputs) {
        return Optional.empty();
    }

    /** Where the true content lies, in the unit of the formula, where the series itself says so. */
    default Optional<ContentInterval> coverage(Inputs inputs) {
        return Optional.empty();
    }

    /** Whether it tells only that something is there or is not: one for what is, zero for what is not. */
    default boolean tellsPresence() {
        return false;
    }

    /** Whether it looks for what grows: then nothing may grow in what is sterile. */
    default boolean looksForGrowth() {
        return tellsPresence();
    }

    /** Whether it calculates a diluted sample back. */
    default boolean takesDilution() {
        return true;
    }

    /** Whether it reads off a calibration curve. */
    default boolean readsOffCurve() {
        return false;
    }
}

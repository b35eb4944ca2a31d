package jialing.domain.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a content must stand to the limit, as the standards write it. */
public enum LimitOperator {
    AT_MOST("<=", Bounds.HIGH) {
        @Override
        boolean holds(BigDecimal value, BigDecimal low, BigDecimal high) {
            return value.compareTo(high) <= 0;
        }
    },
    AT_LEAST(">=", Bounds.LOW) {
        @Override
        boolean holds(BigDecimal value, BigDecimal low, BigDecimal high) {
            return value.compareTo(low) >= 0;
        }
    },
    ABOVE(">", Bounds.LOW) {
        @Override
        boolean holds(BigDecimal value, BigDecimal low, BigDecimal high) {
            return value.compareTo(low) > 0;
        }
    },
    BETWEEN("between", Bounds.BOTH) {
        @Override
        boolean holds(BigDecimal value, BigDecimal low, BigDecimal high) {
            return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
        }
    },
    FROM_TO_BELOW("between_gele", Bounds.BOTH) {
        @Override
        boolean holds(BigDecimal value, BigDecimal low, BigDecimal high) {
            return value.compareTo(low) >= 0 && value.compareTo(high) < 0;
        }
    },
    ABOVE_TO("between_gtle", Bounds.BOTH) {
        @Override
        boolean holds(BigDecimal value, BigDecimal low, BigDecimal high) {
            return value.compareTo(low) > 0 && value.compareTo(high) <= 0;
        }
    },
    OUTSIDE("outside", Bounds.BOTH) {
        @Override
        boolean holds(BigDecimal value, BigDecimal low, BigDecimal high) {
            return value.compareTo(low) < 0 || value.compareTo(high) > 0;
        }
    },
    /** Compares with something that one sample does not tell, e.g. the natural temperature of the water. */
    DELTA("delta", Bounds.NONE),
    ABSENT("absent", Bounds.NONE),
    PRESENT("present", Bounds.NONE),
    NOT_DETECTED("not_detected", Bounds.NONE);

    /** Which numbers it compares a content with. */
    private enum Bounds {
        LOW,
        HIGH,
        BOTH,
        NONE
    }

    private final String written;
    private final Bounds bounds;

    LimitOperator(String written, Bounds bounds) {
        this.written = written;
        this.bounds = bounds;
    }

    /** Whether it compares with a lower bound. */
    public boolean needsLow() {
        return bounds == Bounds.LOW || bounds == Bounds.BOTH;
    }

    /** Whether it compares with an upper bound. */
    public boolean needsHigh() {
        return bounds == Bounds.HIGH || bounds == Bounds.BOTH;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(each -> each.written).toList();
    }

    static LimitOperator written(String word) {
        return Arrays.stream(values())
                .filter(each -> each.written.equals(word))
                .findFirst()
                .orElseThrow();
    }

    boolean holds(BigDecimal value, BigDecimal low, BigDecimal high) {
        throw new IllegalStateException(this + " does not compare numbers");
    }

    /** Whether the content stands to the limit as it must; empty when numbers do not tell. */
    public Optional<Boolean> judge(BigDecimal value, BigDecimal low, BigDecimal high) {
        return bounds != Bounds.NONE ? Optional.of(holds(value, low, high)) : Optional.empty();
    }
}

package jialing.domain.analysis;

import java.math.BigDecimal;

/** How a value below the detection limit is printed. Only a way of printing: what is kept is operator, limit and kind of limit. */
public enum DetectionConvention {
    /** The limit followed by L: {@code 0.025L} (HJ 91.2-2022, HJ 630-2011). */
    L {
        @Override
        String printed(BigDecimal limit) {
            return limit.toPlainString() + "L";
        }
    },
    /** {@code ND}, with the limit stated beside it: air, soil, sources. */
    ND {
        @Override
        String printed(BigDecimal limit) {
            return "ND";
        }
    };

    abstract String printed(BigDecimal limit);

    public static DetectionConvention of(String matrix) {
        return "water".equals(matrix) ? L : ND;
    }
}

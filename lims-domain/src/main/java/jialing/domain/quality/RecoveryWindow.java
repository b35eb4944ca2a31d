package jialing.domain.quality;

import java.math.BigDecimal;

/** What a spike has to give back, in percent. */
record RecoveryWindow(BigDecimal atLeast, BigDecimal atMost) {

    private static final BigDecimal TRACE_IN_LIMITS = BigDecimal.TEN;
    private static final RecoveryWindow GENERAL = of(90, 110);
    private static final RecoveryWindow TRACE = of(80, 120);

    /** When neither the method nor a table names one (HJ 630-2011): 90 to 110 %, in traces up to ten detection limits 80 to 120 %. */
    static RecoveryWindow general(BigDecimal content, BigDecimal detectionLimit) {
        boolean trace = detectionLimit != null && content.compareTo(detectionLimit.multiply(TRACE_IN_LIMITS)) < 0;
        return trace ? TRACE : GENERAL;
    }

    private static RecoveryWindow of(int atLeast, int atMost) {
        return new RecoveryWindow(BigDecimal.valueOf(atLeast), BigDecimal.valueOf(atMost));
    }
}

package jialing.domain.air;

import java.math.BigDecimal;

/** The conditions at which a concentration in air is stated. */
public enum GasConditions {
    /** 参比状态: gases in ambient air (GB 3095-2012, amendment of 2018). */
    REFERENCE("298.15"),
    /** 标准状态: stack gas, dry (GB 16297-1996; GB/T 16157-1996). */
    STANDARD("273.15");

    static final BigDecimal PRESSURE = new BigDecimal("101.325");

    private final BigDecimal kelvin;

    GasConditions(String kelvin) {
        this.kelvin = new BigDecimal(kelvin);
    }

    /** In kelvin; the pressure is 101.325 kPa for both. */
    public BigDecimal temperature() {
        return kelvin;
    }
}

package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.List;
import jialing.domain.curves.CalibrationCurve;

/**
 * Whether an organism grew in a portion of the sample: enzyme substrate, presence-absence test (GB/T 5750.12-2023). Several portions
 * are replicates; found in one of them is found.
 */
record GrowthInPortion() implements Formula {

    @Override
    public String id() {
        return "presence";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String equation() {
        return "g = 1: 检出; g = 0: 未检出";
    }

    @Override
    public List<Input> needs() {
        return List.of(Input.GROWN);
    }

    @Override
    public List<Input> allows() {
        return List.of();
    }

    @Override
    public String unit() {
        return null;
    }

    @Override
    public BigDecimal content(Inputs inputs, CalibrationCurve curve) {
        return inputs.get(Input.GROWN);
    }

    @Override
    public boolean tellsPresence() {
        return true;
    }

    @Override
    public boolean takesDilution() {
        return false;
    }
}

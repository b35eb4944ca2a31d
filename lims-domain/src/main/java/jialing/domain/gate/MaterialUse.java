package jialing.domain.gate;

import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/** A material (reference material, reagent, solution) and what it is used for. */
public record MaterialUse(UUID material, Role role) {

    public MaterialUse {
        if (material == null || role == null) {
            throw Refusal.invalid(
                    "MaterialAndItsUseNamed", "materials", "须写明物料及其用途", "Name the material and what it is used for");
        }
    }

    /** What a material does in a measurement. */
    public enum Role {
        /** The calibration stands on it. */
        CALIBRATION("校准", "calibration"),
        /** It tells whether the calibration is right, so it comes from another lot. */
        QUALITY_CONTROL("质量控制", "quality control"),
        REAGENT("试剂", "reagent");

        private final Text label;

        Role(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }
    }
}

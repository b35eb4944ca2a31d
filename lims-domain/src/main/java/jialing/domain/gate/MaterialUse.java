package jialing.domain.gate;

import java.util.UUID;
import jialing.domain.shared.Refusal;

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
        CALIBRATION,
        /** It tells whether the calibration is right, so it comes from another lot. */
        QUALITY_CONTROL,
        REAGENT
    }
}

package jialing.domain.gate;

import java.util.UUID;

/** A material (reference material, reagent, solution) and what it is used for. */
public record MaterialUse(UUID material, Role role) {

    /** What a material does in a measurement. */
    public enum Role {
        /** The calibration stands on it. */
        CALIBRATION,
        /** It tells whether the calibration is right, so it comes from another lot. */
        QUALITY_CONTROL,
        REAGENT
    }
}

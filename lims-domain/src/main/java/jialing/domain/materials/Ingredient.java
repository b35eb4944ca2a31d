package jialing.domain.materials;

import java.util.UUID;
import jialing.domain.shared.Refusal;

/**
 * What was put into a solution.
 *
 * @param vessel pipette, flask or other glassware, in words; null when an instrument measured it out
 * @param instrument its code in the register of instruments, e.g. of the balance; null when there is none
 */
public record Ingredient(UUID material, Role role, Quantity taken, String vessel, String instrument) {

    /** What it is in the solution. */
    public enum Role {
        /** Its contents are the solution's. */
        SOLUTE,
        /** Acid, water, buffer: contributes nothing that is counted. */
        SOLVENT
    }

    public Ingredient {
        if (material == null || role == null || taken == null) {
            throw Refusal.invalid(
                    "IngredientNamed",
                    "ingredients",
                    "请写明所用物料、作用和取用量",
                    "Name each ingredient, what it is for and how much was taken");
        }
    }
}

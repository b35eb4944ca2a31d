package jialing.domain.materials.rules;

import java.time.LocalDate;
import jialing.domain.materials.Standing;

/**
 * A material that is to be used, judged by itself or by one that it was made from.
 *
 * @param named label of the one to be used
 * @param standing of the one that is judged
 */
public record MaterialInUse(String named, Standing standing, LocalDate on) {

    String judged() {
        return standing.label();
    }
}

package jialing.domain.transfer;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How a laboratory did on one analyte of a blind sample.
 *
 * @param laboratory code of the institution
 * @param code of the blind sample in the laboratory
 * @param found as it was reported, with its unit
 * @param against the assigned value, or the other result of the pair
 * @param criterion what is allowed
 * @param satisfactory null when nothing can be said
 * @param nonconformity number of what an unsatisfactory one opened in the laboratory, else null
 */
public record BlindOutcome(
        UUID id,
        UUID consignment,
        String laboratory,
        String code,
        ItemKind kind,
        String analyte,
        String found,
        String against,
        String criterion,
        Boolean satisfactory,
        String nonconformity,
        LocalDate judgedOn) {

    BlindOutcome with(String number) {
        return new BlindOutcome(
                id,
                consignment,
                laboratory,
                code,
                kind,
                analyte,
                found,
                against,
                criterion,
                satisfactory,
                number,
                judgedOn);
    }

    boolean isUnsatisfactory() {
        return Boolean.FALSE.equals(satisfactory);
    }
}

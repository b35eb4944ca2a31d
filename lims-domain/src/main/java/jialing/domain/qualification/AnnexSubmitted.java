package jialing.domain.qualification;

import java.util.UUID;

/**
 * An annex waits for its confirmation.
 *
 * @param confirmer code of the organisation that confirms
 */
public record AnnexSubmitted(UUID annexId, String organisation, String number, String confirmer) {

    /** Nobody stands above: another person of the house confirms. */
    public boolean isConfirmedInTheHouse() {
        return organisation.equals(confirmer);
    }
}

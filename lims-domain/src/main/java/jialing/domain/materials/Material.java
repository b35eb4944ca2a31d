package jialing.domain.materials;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jialing.domain.ledger.Subject;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Text;

/**
 * A line of the register: one lot from outside, or one solution that was made. It never changes; what happens to it stands beside it.
 *
 * @param number on its label, unique in the network
 * @param code the maker's, e.g. {@code GSB 07-3164-2014}; of a solution its number
 * @param lot empty for a solution
 * @param grade e.g. 优级纯; null where there is none
 * @param certificateNumber null where there is no certificate
 * @param toxic issued and returned by two people only (双人双锁)
 * @param needsAcceptance whether it may be used only after it passed its acceptance
 */
public record Material(
        UUID id,
        String organisation,
        String number,
        MaterialKind kind,
        String code,
        String lot,
        Text name,
        String producer,
        String grade,
        String certificateNumber,
        Keeping keeping,
        Stocking stocking,
        boolean toxic,
        boolean needsAcceptance,
        Receiving received) {

    /**
     * How long and where it is kept.
     *
     * @param validTo its last day, unopened; of a solution no later than that of anything in it
     * @param openedDays how many days after its opening it may still be used; null when it keeps as long as unopened
     */
    public record Keeping(LocalDate validTo, Integer openedDays, String storage, String place) {}

    /**
     * How it is counted.
     *
     * @param minimumStock of all lots of this code together; null when nobody has to be warned
     * @param minimumSampleMg the least that may be taken for one determination (ISO 17034:2016 7.12), in mg; null when the certificate states none
     */
    public record Stocking(AmountUnit unit, BigDecimal minimumStock, BigDecimal minimumSampleMg) {}

    /** When and by whom it was entered: received, or prepared. */
    public record Receiving(Instant at, UUID by, String byName, String actHash) {

        static Receiving of(Actor actor, Instant at, String actHash) {
            return new Receiving(at, actor.personId(), actor.name(), actHash);
        }
    }

    /** As people name it: the maker's code with the lot, or a solution's number. */
    public String label() {
        return label(code, lot);
    }

    public static String label(String code, String lot) {
        return lot.isEmpty() ? code : code + " / " + lot;
    }

    public Subject subject() {
        return subject(kind, id);
    }

    /** A reference material is what it was before there was a register of all materials. */
    public static Subject subject(MaterialKind kind, UUID id) {
        return Subject.of(kind == MaterialKind.REFERENCE_MATERIAL ? "ReferenceMaterial" : "Material", id);
    }
}

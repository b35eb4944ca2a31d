package jialing.domain.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.shared.TimeOrderedId;

/**
 * Taken instead of a one-time code when the device is lost, once. Eighty random bits, so a plain hash keeps it; shown to the person
 * at the moment it is made and never again.
 */
@Entity
@Table(name = "people_recovery_code")
public class RecoveryCode {

    static final int HOW_MANY = 10;
    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    private UUID factorId;
    private String organisation;
    private String codeHash;
    private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(SecondFactor factor, String code) {
        this.id = TimeOrderedId.next();
        this.factorId = factor.id();
        this.organisation = factor.organisation();
        this.codeHash = hash(code);
    }

    /** E.g. {@code K7QD-2MXA-PZ5T-HV3C}. */
    static String draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.of(bytes).replaceAll(".{4}(?!$)", "$0-");
    }

    boolean is(String code) {
        return usedAt == null && codeHash.equals(hash(code));
    }

    boolean isUnused() {
        return usedAt == null;
    }

    void use(Instant now) {
        usedAt = now;
    }

    private static String hash(String code) {
        return CanonicalJson.sha256(code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", ""));
    }
}

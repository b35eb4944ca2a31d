package jialing.domain.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Subject;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.TimeOrderedId;

/**
 * An organisation wants to take somebody on. The administrator hands the person a secret, once; with it the person chooses account
 * name, password and signing PIN, which nobody else ever knows. Of the secret only a hash is kept; it counts for 72 hours, and is
 * taken once or withdrawn.
 */
@Entity
@Table(name = "people_invitation")
public class Invitation {

    static final Duration LASTS = Duration.ofHours(72);
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    private String organisation;
    private String name;
    private String nameEn;
    private String employeeNumber;
    private String[] capacities;
    private LocalDate firstDay;
    private String secretHash;
    private UUID invitedBy;
    private String invitedFrom;
    private Instant invitedAt;
    private Instant acceptedAt;
    private Instant withdrawnAt;
    private UUID personId;

    protected Invitation() {}

    Invitation(Invitee invitee, String secret, UUID invitedBy, String invitedFrom, Instant now) {
        this.id = TimeOrderedId.next();
        this.organisation = invitee.organisation();
        this.name = invitee.name();
        this.nameEn = invitee.nameEn();
        this.employeeNumber = invitee.employeeNumber();
        this.capacities = invitee.capacities().stream().sorted().map(Enum::name).toArray(String[]::new);
        this.firstDay = invitee.from();
        this.secretHash = hash(secret);
        this.invitedBy = invitedBy;
        this.invitedFrom = invitedFrom;
        this.invitedAt = now;
    }

    /**
     * Who is to come, as what.
     *
     * @param nameEn may be null
     * @param from first day
     */
    public record Invitee(
            String name,
            String nameEn,
            String employeeNumber,
            String organisation,
            Set<Capacity> capacities,
            LocalDate from) {}

    /** What has become of it. */
    public enum State {
        OPEN,
        ACCEPTED,
        WITHDRAWN,
        LAPSED
    }

    /** In base64url, so that it can stand in a link. */
    static String drawSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A random secret of 256 bits cannot be guessed at: a plain hash keeps it. */
    static String hash(String secret) {
        return CanonicalJson.sha256(secret);
    }

    public State state(Instant now) {
        if (acceptedAt != null) {
            return State.ACCEPTED;
        }
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        return now.isBefore(lapsesAt()) ? State.OPEN : State.LAPSED;
    }

    boolean isOpen(Instant now) {
        return state(now) == State.OPEN;
    }

    void accept(UUID person, Instant now) {
        personId = person;
        acceptedAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    Invitee invitee() {
        Set<Capacity> chosen = Stream.of(capacities).map(Capacity::valueOf).collect(Collectors.toSet());
        return new Invitee(name, nameEn, employeeNumber, organisation, chosen, firstDay);
    }

    Subject asSubject() {
        return Subject.of("Invitation", id);
    }

    UUID id() {
        return id;
    }

    UUID invitedBy() {
        return invitedBy;
    }

    /** The organisation that the inviting administrator acted for. */
    String invitedFrom() {
        return invitedFrom;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Instant lapsesAt() {
        return invitedAt.plus(LASTS);
    }
}

package jialing.domain.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.shared.TimeOrderedId;

/**
 * That a person may set a new signing PIN, because the old one is lost. Given by one person, or by two where the person's ways in are
 * not what they were a while ago; it counts for a day, once, and the person can decline it.
 */
@Entity
@Table(name = "people_pin_permission")
public class PinPermission {

    static final Duration LASTS = Duration.ofHours(24);

    @Id
    private UUID id;

    private UUID personId;
    private String organisation;
    private UUID permittedBy;
    private String reason;
    private boolean byTwo;
    private Instant permittedAt;
    private UUID confirmedBy;
    private Instant confirmedAt;
    private Instant usedAt;
    private Instant declinedAt;

    protected PinPermission() {}

    /** @param organisation for which the person works now */
    PinPermission(UUID personId, String organisation, UUID permittedBy, String reason, boolean byTwo, Instant now) {
        this.id = TimeOrderedId.next();
        this.personId = personId;
        this.organisation = organisation;
        this.permittedBy = permittedBy;
        this.reason = reason;
        this.byTwo = byTwo;
        this.permittedAt = now;
    }

    /** What has become of it. */
    public enum State {
        AWAITS_SECOND,
        OPEN,
        USED,
        DECLINED,
        LAPSED
    }

    public State state(Instant now) {
        if (usedAt != null) {
            return State.USED;
        }
        if (declinedAt != null) {
            return State.DECLINED;
        }
        if (!now.isBefore(lapsesAt())) {
            return State.LAPSED;
        }
        return byTwo && confirmedAt == null ? State.AWAITS_SECOND : State.OPEN;
    }

    boolean is(State state, Instant now) {
        return state(now) == state;
    }

    boolean isPending(Instant now) {
        return is(State.AWAITS_SECOND, now) || is(State.OPEN, now);
    }

    /** Since when it counts. */
    Instant givenAt() {
        return confirmedAt == null ? permittedAt : confirmedAt;
    }

    Instant lapsesAt() {
        return givenAt().plus(LASTS);
    }

    void confirm(UUID second, Instant now) {
        confirmedBy = second;
        confirmedAt = now;
    }

    void use(Instant now) {
        usedAt = now;
    }

    void decline(Instant now) {
        declinedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    UUID permittedBy() {
        return permittedBy;
    }

    /** Null as long as no second person has said yes. */
    UUID confirmedBy() {
        return confirmedBy;
    }

    String reason() {
        return reason;
    }

    Instant permittedAt() {
        return permittedAt;
    }

    /** Null when it was not used. */
    Instant usedAt() {
        return usedAt;
    }
}

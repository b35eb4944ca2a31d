package jialing.domain.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.TimeOrderedId;

/** A capacity that a person holds in an organisation, from a day to a day (both included). */
@Entity
@Table(name = "people_held_capacity")
public class HeldCapacity {

    @Id
    private UUID id;

    private UUID personId;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private LocalDate validFrom;
    private LocalDate validTo;

    protected HeldCapacity() {}

    public HeldCapacity(UUID personId, String organisation, Capacity capacity, LocalDate validFrom) {
        this.id = TimeOrderedId.next();
        this.personId = personId;
        this.organisation = organisation;
        this.capacity = capacity;
        this.validFrom = validFrom;
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    public String organisation() {
        return organisation;
    }

    public Capacity capacity() {
        return capacity;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    /** Is it held on that day or any later one? */
    public boolean isHeldFrom(LocalDate day) {
        return validTo == null || (!validTo.isBefore(day) && !validTo.isBefore(validFrom));
    }

    public void endOn(LocalDate lastDay) {
        validTo = lastDay;
    }
}

package jialing.domain.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.Subject;
import jialing.domain.shared.TimeOrderedId;

/**
 * That a person works for an organisation, from a day to a day (both included). A person works for one organisation at a time. Who
 * comes from another one is first announced and counts only when the new organisation has admitted them: nobody is given to an
 * organisation, and with it the sight of its records, from outside.
 */
@Entity
@Table(name = "people_employment")
public class Employment {

    @Id
    private UUID id;

    private UUID personId;
    private String organisation;
    private LocalDate validFrom;
    private LocalDate validTo;
    private Instant admittedAt;

    protected Employment() {}

    private Employment(UUID personId, String organisation, LocalDate validFrom, Instant admittedAt) {
        this.id = TimeOrderedId.next();
        this.personId = personId;
        this.organisation = organisation;
        this.validFrom = validFrom;
        this.admittedAt = admittedAt;
    }

    /** The first one of a newly enrolled person. */
    static Employment of(Person person, LocalDate from, Instant now) {
        return new Employment(person.id(), person.organisation(), from, now);
    }

    /** Somebody is to come; the organisation has not said yes yet. */
    static Employment announced(UUID personId, String organisation, LocalDate from) {
        return new Employment(personId, organisation, from, null);
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

    public LocalDate validFrom() {
        return validFrom;
    }

    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    public boolean isAdmitted() {
        return admittedAt != null;
    }

    public boolean covers(LocalDate day) {
        return isAdmitted() && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean isOver(LocalDate day) {
        return validTo != null && day.isAfter(validTo);
    }

    Subject asSubject() {
        return Subject.of("Employment", id);
    }

    void admit(Instant now) {
        admittedAt = now;
    }

    void endOn(LocalDate lastDay) {
        validTo = lastDay;
    }
}

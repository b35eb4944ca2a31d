package jialing.domain.custody;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.sampling.FieldRecord;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.SampleState;

/** Who or what holds a collected sample now: one person, or one place. */
@Entity
@Table(name = "custody_holding")
public class Holding {

    @Id
    private UUID sampleId;

    private String organisation;
    private UUID personId;
    private String personName;
    private String place;
    private Instant since;

    protected Holding() {}

    /** The sampler who recorded the collection holds the sample first. */
    Holding(FieldRecord record) {
        this.sampleId = record.sampleId();
        this.organisation = record.organisation();
        this.personId = record.firstSampler();
        this.personName = record.firstSamplerName();
        this.since = record.collectedAt();
    }

    /** @param from where it is until the custodian of this house receives it */
    Holding(Sample brought, String from, Instant since) {
        this.sampleId = brought.id();
        this.organisation = brought.organisation();
        this.place = from;
        this.since = since;
    }

    void passTo(ActingPerson person, Instant at) {
        personId = person.personId();
        personName = person.name();
        place = null;
        since = at;
    }

    void putTo(String storagePlace, Instant at) {
        personId = null;
        personName = null;
        place = storagePlace;
        since = at;
    }

    /** It is on its way from another organisation: no person of this house has it yet. */
    boolean isOutside(Sample sample) {
        return personId == null && sample.state() == SampleState.HANDED_OVER;
    }

    public UUID sampleId() {
        return sampleId;
    }

    public boolean isWith(UUID person) {
        return person.equals(personId);
    }

    /** Empty when a place holds it. */
    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    /** Name of the person, or the place. */
    public String holder() {
        return personName == null ? place : personName;
    }

    public Instant since() {
        return since;
    }
}

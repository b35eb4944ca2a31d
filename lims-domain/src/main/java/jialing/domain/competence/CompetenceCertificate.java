package jialing.domain.competence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jialing.domain.people.WorkKind;
import jialing.domain.shared.TimeOrderedId;

/**
 * 上岗证: this person may do this kind of work by this method for this institution, from a day to a day (both included).
 * ISO/IEC 17025:2017 6.2.5; 生态环境监测技术人员持证上岗考核.
 */
@Entity
@Table(name = "people_competence_certificate")
public class CompetenceCertificate {

    @Id
    private UUID id;

    private UUID personId;
    private String organisation;
    private String number;
    private String method;

    @Enumerated(EnumType.STRING)
    private WorkKind kind;

    private LocalDate issuedOn;
    private LocalDate expiresOn;

    protected CompetenceCertificate() {}

    /** @param method the method standard, e.g. {@code HJ 535-2009}; for sampling the sampling standard, e.g. {@code HJ 91.2-2022} */
    public CompetenceCertificate(
            UUID personId,
            String organisation,
            String number,
            String method,
            WorkKind kind,
            LocalDate issuedOn,
            LocalDate expiresOn) {
        this.id = TimeOrderedId.next();
        this.personId = personId;
        this.organisation = organisation;
        this.number = number;
        this.method = method;
        this.kind = kind;
        this.issuedOn = issuedOn;
        this.expiresOn = expiresOn;
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

    public String number() {
        return number;
    }

    public String method() {
        return method;
    }

    public WorkKind kind() {
        return kind;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** Last day on which it holds. */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    /** What is put on record when it is given. */
    Map<String, Object> content() {
        return Map.of(
                "person", personId,
                "number", number,
                "method", method,
                "kind", kind,
                "issuedOn", issuedOn,
                "expiresOn", expiresOn);
    }

    public boolean covers(String aMethod, WorkKind aKind, LocalDate on) {
        return method.equals(aMethod) && kind == aKind && !on.isBefore(issuedOn) && !on.isAfter(expiresOn);
    }
}

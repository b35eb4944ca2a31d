package jialing.domain.competence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.people.WorkKind;
import jialing.domain.shared.TimeOrderedId;

/**
 * 上岗证: this person may do this kind of work by this method, in one matrix or in all of the method's, for this institution, from a
 * day to a day (both included). ISO/IEC 17025:2017 6.2.5; 生态环境监测技术人员持证上岗考核. Never changed: what becomes of it stands beside
 * it ({@link CertificateChange}, {@link MethodChange}).
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
    private String matrix;
    private String scope;
    private UUID renews;
    private String issuedBy;
    private String actHash;

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

    static CompetenceCertificate of(UUID id, CertificateDraft draft, String organisation, UUID renewed) {
        var certificate = new CompetenceCertificate(
                draft.personId(),
                organisation,
                draft.number(),
                draft.method(),
                draft.kind(),
                draft.issuedOn(),
                draft.expiresOn());
        certificate.id = id;
        certificate.matrix = draft.matrix();
        certificate.scope = draft.scope();
        certificate.renews = renewed;
        return certificate;
    }

    void signed(String by, String hash) {
        issuedBy = by;
        actHash = hash;
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

    /** Empty when it is for every matrix of the method. */
    public Optional<String> matrix() {
        return Optional.ofNullable(matrix);
    }

    /** What it is limited to, in words; null when it is not. */
    public String scope() {
        return scope;
    }

    /** The one that it takes the place of. */
    public Optional<UUID> renews() {
        return Optional.ofNullable(renews);
    }

    /** Who signed it; null for what the house registered. */
    public String issuedBy() {
        return issuedBy;
    }

    /** Of the act by which it was signed; null for what the house registered. */
    public String actHash() {
        return actHash;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** Last day on which it holds. */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    /** What is put on record when the house registers it. */
    Map<String, Object> content() {
        return Map.of(
                "person", personId,
                "number", number,
                "method", method,
                "kind", kind,
                "issuedOn", issuedOn,
                "expiresOn", expiresOn);
    }

    /** Whether it is for work of that sort, whatever the method. */
    boolean isFor(WorkKind aKind, String aMatrix) {
        return kind == aKind && (matrix == null || matrix.equals(aMatrix));
    }
}

package jialing.domain.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import jialing.domain.shared.TimeOrderedId;

/**
 * A line of the annex to an institution's qualification certificate (检验检测机构资质认定 CMA): this analyte by this method in this matrix,
 * from a day to a day, both included. Only what stands there may be reported under the mark (RB/T 214-2017 4.5.20).
 *
 * <p>A line does not change, but for the day from which on it was suspended or withdrawn; what is restored is a further line.
 */
@Entity
@Table(name = "organisation_qualified_method")
public class QualifiedMethod {

    @Id
    private UUID id;

    private String organisation;
    private String certificateNumber;
    private String method;
    private String analyte;
    private String matrix;
    private LocalDate validFrom;
    private LocalDate validTo;
    private LocalDate suspendedFrom;

    protected QualifiedMethod() {}

    public QualifiedMethod(
            String organisation,
            String certificateNumber,
            String method,
            String analyte,
            String matrix,
            LocalDate validFrom,
            LocalDate validTo) {
        this(TimeOrderedId.next(), organisation, certificateNumber, method, analyte, matrix, validFrom, validTo);
    }

    /** A line that was known before it came into force. */
    public QualifiedMethod(
            UUID id,
            String organisation,
            String certificateNumber,
            String method,
            String analyte,
            String matrix,
            LocalDate validFrom,
            LocalDate validTo) {
        this.id = id;
        this.organisation = organisation;
        this.certificateNumber = certificateNumber;
        this.method = method;
        this.analyte = analyte;
        this.matrix = matrix;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    public boolean coversOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && !day.isAfter(validTo)
                && (suspendedFrom == null || day.isBefore(suspendedFrom));
    }

    public UUID id() {
        return id;
    }

    public String organisation() {
        return organisation;
    }

    /** Number of the qualification certificate, printed under the CMA mark. */
    public String certificateNumber() {
        return certificateNumber;
    }

    public String method() {
        return method;
    }

    public String analyte() {
        return analyte;
    }

    public String matrix() {
        return matrix;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}

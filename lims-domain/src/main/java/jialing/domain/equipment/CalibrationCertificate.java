package jialing.domain.equipment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The certificate of a verification or calibration, from a day to a day (both included). */
@Embeddable
public class CalibrationCertificate {

    private String organisation;
    private String number;

    @Enumerated(EnumType.STRING)
    private TraceabilityKind kind;

    private String issuedBy;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected CalibrationCertificate() {}

    /** @param issuedBy the body that verified or calibrated */
    public CalibrationCertificate(
            String organisation,
            String number,
            TraceabilityKind kind,
            String issuedBy,
            LocalDate validFrom,
            LocalDate validTo) {
        this.organisation = organisation;
        this.number = number;
        this.kind = kind;
        this.issuedBy = issuedBy;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    public String number() {
        return number;
    }

    public TraceabilityKind kind() {
        return kind;
    }

    public String issuedBy() {
        return issuedBy;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}

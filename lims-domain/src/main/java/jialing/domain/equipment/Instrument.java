package jialing.domain.equipment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.shared.TimeOrderedId;

/** A measuring instrument of an organisation, with its certificates. Which one is in force follows from the day. */
@Entity
@Table(name = "equipment_instrument")
public class Instrument {

    @Id
    private UUID id;

    private String organisation;
    private String code;
    private String nameZh;
    private String nameEn;
    private String model;
    private String serialNumber;
    private BigDecimal lowestReading;
    private BigDecimal highestReading;
    private String readingUnit;

    @Enumerated(EnumType.STRING)
    private InstrumentState state;

    @ElementCollection
    @CollectionTable(name = "equipment_certificate", joinColumns = @JoinColumn(name = "instrument_id"))
    private List<CalibrationCertificate> certificates = new ArrayList<>();

    protected Instrument() {}

    /**
     * @param lowestReading what it can show at the least, in its reading's unit; null when open
     * @param highestReading what it can show at the most; null when open
     */
    public Instrument(
            String organisation,
            String code,
            String nameZh,
            String nameEn,
            String model,
            String serialNumber,
            BigDecimal lowestReading,
            BigDecimal highestReading,
            String readingUnit) {
        this.id = TimeOrderedId.next();
        this.organisation = organisation;
        this.code = code;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.model = model;
        this.serialNumber = serialNumber;
        this.lowestReading = lowestReading;
        this.highestReading = highestReading;
        this.readingUnit = readingUnit;
        this.state = InstrumentState.IN_USE;
    }

    void certify(CalibrationCertificate certificate) {
        certificates.add(certificate);
    }

    void putInto(InstrumentState other) {
        state = other;
    }

    /** The instrument as it may be used on that day; empty when it is not in use or out of date. */
    public Optional<CalibratedInstrument> calibratedOn(LocalDate day) {
        return state == InstrumentState.IN_USE
                ? certificateOn(day).map(certificate -> new CalibratedInstrument(this, certificate))
                : Optional.empty();
    }

    /** The certificate that holds on that day, the last one when several do. */
    public Optional<CalibrationCertificate> certificateOn(LocalDate day) {
        return certificates.stream()
                .filter(certificate -> certificate.holdsOn(day))
                .max(Comparator.comparing(CalibrationCertificate::validFrom));
    }

    public UUID id() {
        return id;
    }

    public String organisation() {
        return organisation;
    }

    /** Its number in the organisation's register. */
    public String code() {
        return code;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    public String model() {
        return model;
    }

    public String serialNumber() {
        return serialNumber;
    }

    public Optional<BigDecimal> lowestReading() {
        return Optional.ofNullable(lowestReading);
    }

    public Optional<BigDecimal> highestReading() {
        return Optional.ofNullable(highestReading);
    }

    public Optional<String> readingUnit() {
        return Optional.ofNullable(readingUnit);
    }

    public InstrumentState state() {
        return state;
    }
}

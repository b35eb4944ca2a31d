package jialing.domain.equipment;

/** An instrument with the certificate that holds on the day of its use. Only {@link Instrument#calibratedOn} makes one. */
public final class CalibratedInstrument {

    private final Instrument instrument;
    private final CalibrationCertificate certificate;

    CalibratedInstrument(Instrument instrument, CalibrationCertificate certificate) {
        this.instrument = instrument;
        this.certificate = certificate;
    }

    public Instrument instrument() {
        return instrument;
    }

    public CalibrationCertificate certificate() {
        return certificate;
    }
}

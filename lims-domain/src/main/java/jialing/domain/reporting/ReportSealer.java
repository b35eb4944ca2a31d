package jialing.domain.reporting;

import java.time.Instant;

/** Signs a printed report with the electronic seal of its organisation (PAdES). A door: the reports module stands behind it. */
public interface ReportSealer {

    /** @param reason why it was signed, as the signature says it */
    byte[] seal(byte[] pdf, String organisation, String organisationName, String reason, Instant at);
}

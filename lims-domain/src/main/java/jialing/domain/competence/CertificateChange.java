package jialing.domain.competence;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of a certificate. Rows are never changed, so that every earlier instant can still be judged.
 *
 * @param effectiveAt from when it counts: for a revocation it may lie before the act, as far back as the issue
 * @param falselyObtained it never stood for any competence in the time from {@code effectiveAt}
 */
public record CertificateChange(
        UUID id,
        UUID certificateId,
        String organisation,
        Kind kind,
        Instant effectiveAt,
        boolean falselyObtained,
        String reason,
        UUID personId,
        String name,
        Instant changedAt,
        String actHash) {

    /** 暂停、恢复、吊销. */
    public enum Kind {
        SUSPENDED,
        REINSTATED,
        REVOKED
    }

    boolean isInEffect(Instant at) {
        return !effectiveAt.isAfter(at);
    }
}

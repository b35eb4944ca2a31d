package jialing.domain.competence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.shared.LabClock;

/** A certificate with everything that became of it: it can be judged as of any instant. */
public record HeldCertificate(
        CompetenceCertificate certificate, List<CertificateChange> changes, List<MethodChange> methodChanges) {

    /** How it stands at an instant. */
    public enum State {
        NOT_YET,
        VALID,
        EXPIRED,
        SUSPENDED,
        REVOKED
    }

    public State stateAt(Instant at) {
        if (changes.stream().anyMatch(each -> each.kind() == CertificateChange.Kind.REVOKED && each.isInEffect(at))) {
            return State.REVOKED;
        }
        LocalDate day = LabClock.dayOf(at);
        if (day.isBefore(certificate.issuedOn())) {
            return State.NOT_YET;
        }
        if (day.isAfter(certificate.expiresOn())) {
            return State.EXPIRED;
        }
        return isSuspended(at) ? State.SUSPENDED : State.VALID;
    }

    public boolean covers(Work work) {
        return certificate.organisation().equals(work.organisation())
                && certificate.isFor(work.kind(), work.matrix())
                && methodsOn(LabClock.dayOf(work.at())).anyMatch(work.method()::equals)
                && stateAt(work.at()) == State.VALID;
    }

    private Stream<String> methodsOn(LocalDate day) {
        return Stream.concat(
                Stream.of(certificate.method()),
                methodChanges.stream()
                        .filter(change -> !day.isBefore(change.confirmedOn()))
                        .map(MethodChange::to));
    }

    private boolean isSuspended(Instant at) {
        return changes.stream()
                .filter(each -> each.isInEffect(at))
                .max(Comparator.comparing(CertificateChange::effectiveAt).thenComparing(CertificateChange::id))
                .filter(newest -> newest.kind() == CertificateChange.Kind.SUSPENDED)
                .isPresent();
    }
}

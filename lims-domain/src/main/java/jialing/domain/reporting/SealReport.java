package jialing.domain.reporting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.CompactProof;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.TransparencyLog;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/**
 * Prints an issued report and signs the file with the organisation's electronic seal. The engine asks for it in a transaction of
 * its own, after the signature: a signature never waits for a printer. Asked again it MUST change nothing.
 */
@UseCase
public class SealReport {

    private static final int MOST_LOOKS = 40;
    private static final int LOOK_EVERY_MILLIS = 100;

    @Inject
    Reports reports;

    @Inject
    ReportPrinter printer;

    @Inject
    ReportSealer sealer;

    @Inject
    Ledger ledger;

    @Inject
    TransparencyLog log;

    @Inject
    LabClock clock;

    @Inject
    CurrentActor current;

    @Inject
    Event<ReportSealed> sealed;

    public void seal(UUID reportId) {
        var house = current.mustBe(Capacity.SYSTEM);
        Report report = reports.byId(reportId);
        if (report.seal().isPresent()) {
            return;
        }
        Report.Issue issue = report.issue().orElseThrow();
        byte[] pdf = sealer.seal(
                printer.print(report, proofOf(report)),
                report.organisation(),
                report.content().laboratory().name().zh(),
                "签发 " + report.number() + "：" + issue.name(),
                issue.at());
        var seal = new Report.Seal(CanonicalJson.sha256(pdf), clock.now());
        reports.sealed(report, seal, pdf);
        ledger.record(Act.of(
                        Verb.SEAL_REPORT,
                        Subject.of("Report", report.id()),
                        house,
                        Capacity.SYSTEM,
                        Map.of("number", report.number(), "sha256", seal.sha256()))
                .inOrganisation(report.organisation()));
        sealed.fire(new ReportSealed(report.id(), report.organisation(), report.workOrderId()));
    }

    /** The log takes a report up within two seconds of its issue; a log that does not makes this step fail and come again. */
    private ReportProof proofOf(Report report) {
        Optional<CompactProof> proof = log.proofOf(report.id());
        for (int look = 0; proof.isEmpty() && look < MOST_LOOKS; look++) {
            pause();
            proof = log.proofOf(report.id());
        }
        return new ReportProof(
                report.contentHash(),
                proof.orElseThrow(
                        () -> new IllegalStateException("report " + report.number() + " is not in the log yet")));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package jialing.domain.reporting;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;

/** Tells whoever holds a report whether it is genuine and current. Says no more than stands on its cover. */
@View
public class Verification {

    @Inject
    Reports reports;

    /** What is to be said of a report, in one word. */
    public enum Answer {
        GENUINE,
        SUPERSEDED,
        WITHDRAWN,
        /** There is no such report, or it is not issued yet. */
        UNKNOWN,
        /** There is such a report, but this file is not it. */
        OTHER_FILE
    }

    /**
     * @param sha256 of the genuine file
     * @param replacedBy number of the report that counts instead
     * @param endedAt since when it counts no longer
     * @param category why it was withdrawn, in the words for everybody: what exactly happened stays in the house
     */
    public record Finding(
            Answer state,
            String number,
            Text laboratory,
            String signatory,
            Instant issuedAt,
            String sha256,
            String replacedBy,
            String reason,
            Instant endedAt,
            Text category) {

        static Finding unknown(String number) {
            return new Finding(Answer.UNKNOWN, number, null, null, null, null, null, null, null, null);
        }
    }

    /** @param fileHash SHA-256 of the file in hand, or null when only the number is asked for */
    public Finding of(String number, String fileHash) {
        Optional<Report> found =
                reports.find(number).filter(report -> report.seal().isPresent());
        return found.map(report -> finding(report, fileHash)).orElseGet(() -> Finding.unknown(number));
    }

    private Finding finding(Report report, String fileHash) {
        String genuine = report.seal().orElseThrow().sha256();
        Report.Issue issue = report.issue().orElseThrow();
        boolean otherFile = fileHash != null && !fileHash.equalsIgnoreCase(genuine);
        Answer answer = otherFile
                ? Answer.OTHER_FILE
                : switch (report.state()) {
                    case SUPERSEDED -> Answer.SUPERSEDED;
                    case WITHDRAWN -> Answer.WITHDRAWN;
                    default -> Answer.GENUINE;
                };
        return new Finding(
                answer,
                report.number(),
                report.content().laboratory().name(),
                issue.name(),
                issue.at(),
                genuine,
                report.end()
                        .flatMap(end ->
                                Optional.ofNullable(end.byNumber()).or(() -> reports.successorOf(report.number())))
                        .orElse(null),
                report.end()
                        .filter(end -> end.state() == Report.State.SUPERSEDED)
                        .map(Report.End::reason)
                        .orElse(null),
                report.end().map(Report.End::at).orElse(null),
                report.end()
                        .map(Report.End::category)
                        .map(WithdrawalReason::label)
                        .orElse(null));
    }
}

package jialing.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.reporting.Report.State;
import jialing.domain.reporting.Verification.Answer;
import jialing.domain.reporting.rules.ContentIsAsDrafted;
import jialing.domain.reporting.rules.ReportAwaitsIssue;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import org.junit.jupiter.api.Test;

class ReportLifeTest {

    private static final Instant NOW = Instant.parse("2026-03-20T08:00:00Z");
    private static final String FILE = "ab".repeat(32);

    private Optional<Report.Issue> issue = Optional.empty();
    private Optional<Report.Seal> seal = Optional.empty();
    private Optional<Report.End> end = Optional.empty();
    private String value = "0.025L";
    private String project = "2026年3月例行监测";

    @Test
    void itsStateFollowsFromWhatBecameOfIt() {
        assertThat(report().state()).isEqualTo(State.DRAFTED);
        issued();
        assertThat(report().state()).isEqualTo(State.ISSUED);
        sealed();
        assertThat(report().state()).isEqualTo(State.SEALED);
        ended(State.SUPERSEDED);
        assertThat(report().state()).isEqualTo(State.SUPERSEDED);
    }

    @Test
    void itIsIssuedOnce() {
        new ReportAwaitsIssue().require(report());
        issued();
        assertThatThrownBy(() -> new ReportAwaitsIssue().require(report()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("ReportAwaitsIssue"));
    }

    @Test
    void aWithdrawnDraftIsNotIssued() {
        ended(State.WITHDRAWN);
        assertThatThrownBy(() -> new ReportAwaitsIssue().require(report())).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsSignedIsWhatWasDrafted() {
        Report drafted = report();
        new ContentIsAsDrafted().require(drafted);
        project = "2026年4月例行监测";
        Report changed = new Report(
                drafted.id(),
                drafted.organisation(),
                drafted.number(),
                drafted.workOrderId(),
                drafted.replaces(),
                content(),
                drafted.contentHash(),
                NOW,
                issue,
                seal,
                end);
        assertThatThrownBy(() -> new ContentIsAsDrafted().require(changed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("ContentIsAsDrafted"));
    }

    @Test
    void aSealedReportIsGenuineAndKnowsItsOwnFile() {
        issued();
        sealed();
        assertThat(verified(null)).isEqualTo(Answer.GENUINE);
        assertThat(verified(FILE)).isEqualTo(Answer.GENUINE);
        assertThat(verified(FILE.toUpperCase())).isEqualTo(Answer.GENUINE);
        assertThat(verified("cd".repeat(32))).isEqualTo(Answer.OTHER_FILE);
    }

    @Test
    void whoAsksForASupersededReportIsToldWhichOneCounts() {
        issued();
        sealed();
        ended(State.SUPERSEDED);
        var finding = verification().of("BG-CQ-WZ-2026-0001", FILE);
        assertThat(finding.state()).isEqualTo(Answer.SUPERSEDED);
        assertThat(finding.replacedBy()).isEqualTo("BG-CQ-WZ-2026-0002");
        assertThat(finding.reason()).isEqualTo("更正总磷");
    }

    @Test
    void whoAsksForAWithdrawnReportIsToldSinceWhenAndWhyInAFewWords() {
        issued();
        sealed();
        end = Optional.of(Report.End.withdrawn(WithdrawalReason.SAMPLE_IN_DOUBT, "王某贴错标签", NOW));
        var finding = verification().of("BG-CQ-WZ-2026-0001", FILE);
        assertThat(finding.state()).isEqualTo(Answer.WITHDRAWN);
        assertThat(finding.endedAt()).isEqualTo(NOW);
        assertThat(finding.category().en()).isEqualTo("sample or site in doubt");
        assertThat(finding.reason()).isNull();
        assertThat(finding.replacedBy()).isEqualTo("BG-CQ-WZ-2026-0003");
    }

    @Test
    void aDroppedDraftWasNeverWithdrawnFromAnybody() {
        end = Optional.of(Report.End.dropped("更正", NOW));
        assertThat(report().state()).isEqualTo(State.WITHDRAWN);
        assertThat(report().isWithdrawnAfterIssue()).isFalse();
    }

    @Test
    void aReportInPlaceOfAnotherSaysWhatIsOtherwise() {
        var changes = new ChangesSince("BG-CQ-WZ-2026-0001", content());
        assertThat(changes.toldIn(content()).deviations())
                .extracting(Text::en)
                .containsExactly("Results and assessment are the same as in report BG-CQ-WZ-2026-0001.");
        value = "0.31";
        assertThat(changes.toldIn(content()).deviations())
                .extracting(Text::en)
                .containsExactly("Changed since report BG-CQ-WZ-2026-0001: CQWZ260300001K ammonia nitrogen,"
                        + " from 0.025L mg/L to 0.31 mg/L.");
    }

    @Test
    void nothingIsSaidOfAReportBeforeItIsSealed() {
        assertThat(verified(null)).isEqualTo(Answer.UNKNOWN);
        issued();
        assertThat(verification().of("BG-CQ-WZ-2026-0001", null).signatory()).isNull();
    }

    @Test
    void itsContentCanBeReadAgainWithoutChangingItsHash() {
        String written = CanonicalJson.of(content());
        assertThat(CanonicalJson.of(CanonicalJson.read(written, ReportContent.class)))
                .isEqualTo(written);
    }

    private void issued() {
        issue = Optional.of(new Report.Issue(new UUID(0, 3), "陈立言", "SIGNATORY/2026-1", NOW, "5a81"));
    }

    private void sealed() {
        seal = Optional.of(new Report.Seal(FILE, NOW));
    }

    private void ended(State state) {
        end = Optional.of(new Report.End(state, "BG-CQ-WZ-2026-0002", null, "更正总磷", NOW));
    }

    private Answer verified(String hash) {
        return verification().of("BG-CQ-WZ-2026-0001", hash).state();
    }

    private Verification verification() {
        var verification = new Verification();
        verification.reports = new Reports() {
            @Override
            public Optional<Report> find(String number) {
                return Optional.of(report());
            }

            @Override
            public Optional<String> successorOf(String number) {
                return Optional.of("BG-CQ-WZ-2026-0003");
            }
        };
        return verification;
    }

    private Report report() {
        return new Report(
                new UUID(0, 1),
                "CQ-WZ",
                "BG-CQ-WZ-2026-0001",
                new UUID(0, 2),
                Optional.empty(),
                content(),
                CanonicalJson.sha256(CanonicalJson.of(content())),
                NOW,
                issue,
                seal,
                end);
    }

    private ReportContent content() {
        return new ReportContent(
                new ReportContent.Laboratory("CQ-WZ", Text.of("万州站", "Wanzhou Station"), "南滨大道 1 号", null),
                "RW-CQ-WZ-2026-0031",
                project,
                "surface_water",
                LocalDate.of(2026, 3, 12),
                List.of(),
                List.of(),
                List.of(result()),
                List.of(),
                "GB 3838-2002",
                Text.of("以报告值与限值作全数值比较。", "The reported value is compared in full."),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private ReportContent.ReportedResult result() {
        return new ReportContent.ReportedResult(
                new UUID(0, 9),
                1,
                "CQWZ260300001K",
                "SW031",
                "NH3N",
                Text.of("氨氮", "ammonia nitrogen"),
                null,
                "HJ 535-2009",
                Text.of("纳氏试剂分光光度法", "Nessler's reagent spectrophotometry"),
                value,
                "mg/L",
                "0.025",
                null,
                null,
                "≤1.0",
                true,
                null,
                NOW,
                null,
                null,
                null);
    }
}

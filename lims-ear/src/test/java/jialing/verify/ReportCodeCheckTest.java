package jialing.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jialing.domain.ledger.log.VerifierKey;
import org.junit.jupiter.api.Test;

/** What the code on a report holds, checked without a server. The text is the one of {@code ReportProofTest}. */
class ReportCodeCheckTest {

    private static final String KEY = "jialing.example/log+6d780ae2+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea";
    private static final String NUMBER = "BG-CQ-WZ-2026-0001";
    private static final String PROOF =
            "AW5WngXLb4YIVyx51js2XcMWF7-E1zk9LLnS8f_g7flbAgUDWDx9-3swVdmUZVRAMqVx4QoTSxtvdpQiu7cf1_oWel2iC_mnzC3IoI9fQVpxsZ9"
                    + "qxCe6tU0k7shotdMQNEmVOk81IS0S-a0gNkkslfH-ebr07HvZvvPf-nV58ik_9UakbXgK4pLSi1gwmU-n4xL7n-0XFaDVpWoVRxTvPo8NgJ"
                    + "oGurvF-RBarw6tnAok2xXAh4dbsZeaVJniircSqMBS4PXptgs";
    private static final String CODE = "https://lims.example/verify/" + NUMBER + "#" + PROOF;

    /** The list of {@code EndedReportsTest}. */
    private static final String NOTE = """
            jialing.example/log/ended-reports
            2026-11-25T04:00:00Z
            6
            b73262d52aef171637d47873ce61923776da256a708745565b3397c0f45510a6

            — jialing.example/log bXgK4rHTC1e245VAxWARXHajqGjcQVG/EzcyOaTCfPR0ZcTeVHdDEab4sGuOpz6FFMdUgMy4Ap63RYYromGwYrwCqQo=
            """;

    private static final String WITHDRAWN = item(NUMBER, "WITHDRAWN", "2026-11-24T04:00:00.123456Z");
    private static final String SUPERSEDED = item("BG-CQ-WZ-2026-0002", "SUPERSEDED", "2026-11-24T05:00:00Z");

    /** Made with the same key: an empty list of the tree of four leaves, in which the report does not stand yet. */
    private static final String NOTE_OF_FOUR = """
            jialing.example/log/ended-reports
            2026-11-20T04:00:00Z
            4
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855

            — jialing.example/log bXgK4p+PqufXWq4/ik/UEclDClvrZwNRXjOepvqCMwnKfUFwacPZqJkMGsGFsLkTOJxSHXfjVD4OA14TT9CHbv/2GAY=
            """;

    private static final String CHECKPOINT_OF_SEVEN = """
            jialing.example/log
            7
            O6jQKxb9KgHBqLoaHwNtfOOG7ZU2lvpXMxwqxIqAslU=

            — jialing.example/log bXgK4lX+fG/xUbFwLX2TFa3n+GShq/rkjQbKT49xnz0YABCFE7jevtN2QeBbJktWPs54i7xvxXWIIMwW0JmozodCWQw=
            """;

    @Test
    void theCodeOfAnIssuedReportIsValid() {
        Findings findings = Verify.reportCode(CODE, KEY, Optional.empty(), List.of());
        assertThat(findings.wrong()).isEmpty();
        assertThat(findings.facts()).containsEntry("report", NUMBER).containsEntry("checkpoint", 5L);
    }

    @Test
    void theCodeOnAnotherReportIsNot() {
        assertThat(checkOf(CODE.replace("0001#", "0002#"))).isEqualTo("ReportInLog");
        assertThat(checkOf(CODE.replace("#AW5Wn", "#AW5Wo"))).isEqualTo("ReportInLog");
    }

    @Test
    void aCodeCutShortIsNotReadable() {
        assertThat(checkOf(CODE.substring(0, CODE.length() - 8))).isEqualTo("CodeReadable");
        assertThat(checkOf("https://lims.example/verify/" + NUMBER)).isEqualTo("CodeReadable");
    }

    @Test
    void aReportThatHasEndedIsSaidToHaveEnded() {
        assertThat(withList(ended(NOTE, WITHDRAWN + "," + SUPERSEDED)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.check()).isEqualTo("ReportInForce");
                    assertThat(finding.when()).isEqualTo("2026-11-24T04:00:00.123456Z");
                });
    }

    @Test
    void aListWithoutTheLogsSignatureIsRefused() {
        String other = NOTE.replace("T04:00:00Z", "T05:00:00Z");
        for (String list : List.of(
                ended(other, WITHDRAWN + "," + SUPERSEDED),
                ended(NOTE, SUPERSEDED),
                ended(NOTE, WITHDRAWN.replace("WITHDRAWN", "SUPERSEDED") + "," + SUPERSEDED),
                ended("", ""),
                "{\"asOf\":\"2026-11-25T04:00:00Z\",\"items\":[]}",
                "no list")) {
            assertThat(withList(list)).extracting(Finding::check).as(list).containsExactly("EndedListSigned");
        }
    }

    @Test
    void aListOfAnotherLogIsRefused() {
        VerifierKey own = VerifierKey.parse(KEY).orElseThrow();
        String list = ended(NOTE, WITHDRAWN + "," + SUPERSEDED);
        assertThat(EndedList.open(list, own)).isPresent();
        assertThat(EndedList.open(list, new VerifierKey("other.example/log", own.type(), own.publicKey())))
                .isEmpty();
    }

    @Test
    void aListOlderThanTheReportOrACheckpointSeenBeforeIsRefused() {
        assertThat(withList(ended(NOTE_OF_FOUR, ""))).extracting(Finding::check).containsExactly("EndedListNewEnough");
        var list = Optional.of(ended(NOTE, WITHDRAWN + "," + SUPERSEDED));
        assertThat(Verify.reportCode(CODE, KEY, list, List.of(CHECKPOINT_OF_SEVEN))
                        .wrong())
                .extracting(Finding::check)
                .containsExactly("EndedListNewEnough", "ReportInForce");
    }

    private static List<Finding> withList(String list) {
        return Verify.reportCode(CODE, KEY, Optional.of(list), List.of()).wrong();
    }

    private static String item(String number, String state, String endedAt) {
        return "{\"number\":\"%s\",\"state\":\"%s\",\"endedAt\":\"%s\"}"
                .formatted(Json.sha256Hex(number), state, endedAt);
    }

    private static String ended(String note, String items) {
        return "{\"note\":\"" + note.replace("\n", "\\n") + "\",\"items\":[" + items + "]}";
    }

    private static String checkOf(String code) {
        return Verify.reportCode(code, KEY, Optional.empty(), List.of())
                .wrong()
                .get(0)
                .check();
    }
}

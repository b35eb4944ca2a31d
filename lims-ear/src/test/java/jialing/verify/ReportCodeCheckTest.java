package jialing.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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

    @Test
    void theCodeOfAnIssuedReportIsValid() {
        Findings findings = Verify.reportCode(CODE, KEY, Optional.empty());
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
        String list = "{\"asOf\":\"2026-11-25T04:00:00Z\",\"items\":[{\"number\":\"" + Json.sha256Hex(NUMBER)
                + "\",\"state\":\"WITHDRAWN\",\"endedAt\":\"2026-11-24T04:00:00Z\"}]}";
        assertThat(Verify.reportCode(CODE, KEY, Optional.of(list)).wrong())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.check()).isEqualTo("ReportInForce");
                    assertThat(finding.when()).isEqualTo("2026-11-24T04:00:00Z");
                });
    }

    private static String checkOf(String code) {
        return Verify.reportCode(code, KEY, Optional.empty()).wrong().get(0).check();
    }
}

package jialing.system.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.domain.shared.TimeOrderedId;
import jialing.system.access.wanzhou.WanzhouRecord;
import jialing.system.inspection.InspectionOf;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who supervises sees how those below stand, and lets risk decide on tickets. */
class NetworkIT {

    private static final PersonAtWork CENTRE = TheSystem.as("mc.quality");

    @BeforeAll
    static void aRecordOfWork() {
        WanzhouRecord.published();
    }

    @Test
    void theTreeIsRolledUpToTheCity() {
        Answer quality = CENTRE.get("/api/network/quality").done();
        JsonNode city = node(quality, "CQ-MC");
        JsonNode wanzhou = node(quality, "CQ-WZ");
        assertThat(wanzhou.path("upper").asText()).isEqualTo("CQ-MC");
        assertThat(node(quality, "CQ-500154").path("upper").asText()).isEqualTo("CQ-WZ");
        assertThat(city.path("below").asInt()).isGreaterThan(40);
        assertThat(count(wanzhou, "own", "SAMPLES_REJECTED").path("all").asLong())
                .isPositive();
        assertThat(count(city, "whole", "SAMPLES_REJECTED").path("all").asLong())
                .isGreaterThanOrEqualTo(
                        count(wanzhou, "whole", "SAMPLES_REJECTED").path("all").asLong());
        assertThat(quality.json().path("figures").size())
                .isEqualTo(city.path("own").size());
    }

    @Test
    void aSubCentreSeesItsDistrictsAndADistrictItself() {
        Answer seen = TheSystem.as("wz.quality").get("/api/network/quality").done();
        assertThat(codes(seen)).contains("CQ-WZ", "CQ-500154").doesNotContain("CQ-MC", "CQ-YC", "CQ-P001");
        assertThat(node(seen, "CQ-WZ").path("upper").isNull()).isTrue();
        assertThat(codes(TheSystem.as("yz.quality").get("/api/network/quality").done()))
                .containsExactly("CQ-500103");
    }

    @Test
    void aPeriodWithoutWorkCountsNothing() {
        Answer before = CENTRE.get("/api/network/quality?since=2019-01-01&until=2019-12-31")
                .done();
        assertThat(count(node(before, "CQ-WZ"), "own", "REPORTS_AMENDED")
                        .path("all")
                        .asLong())
                .isZero();
        CENTRE.get("/api/network/quality?since=2026-02-01&until=2026-01-01").refusedBy("PeriodHasTwoEnds");
        CENTRE.get("/api/network/quality?since=x").refusedBy("DayReadable");
    }

    @Test
    void riskGivesTicketsWithReasonsThatADrawTakes() {
        Answer risks = CENTRE.get("/api/network/risks").done();
        assertThat(risks.json().path("formula").size()).isGreaterThan(5);
        assertThat(risks.items().map(each -> each.path("institution").asText()))
                .contains("CQ-P001", "CQ-WZ")
                .doesNotContain("CQ-MC");
        JsonNode risk = risks.items()
                .filter(each -> each.path("institution").asText().equals("CQ-P004"))
                .findFirst()
                .orElseThrow();
        assertThat(risk.path("tickets").asInt()).isGreaterThan(1);
        assertThat(risk.at("/reason/zh").asText()).contains("12 个月内未检查");
        Map<String, Object> plan = new HashMap<>(InspectionOf.plan("按风险抽查", "CQ-P004", false));
        plan.put("institutions", List.of(Map.of("institution", "CQ-P004", "weight", 1, "usual", 2)));
        CENTRE.post("/api/inspection/campaigns", plan).refusedBy("MoreTicketsHaveAReason");
        plan.put(
                "institutions", List.of(Map.of("institution", "CQ-P004", "weight", 1, "usual", 2, "reason", "上周刚检查过")));
        Answer planned = CENTRE.post("/api/inspection/campaigns", plan).done();
        assertThat(planned.text("campaign/weights/0/usual")).isEqualTo("2");
    }

    @Test
    void anAlarmThatNobodyAnswersForAWeekIsCountedAndAddsATicket() throws SQLException {
        String district = "CQ-500154";
        UUID chart = TimeOrderedId.next();
        try (var connection = TheSystem.asDatabaseOwner();
                var statement = connection.createStatement()) {
            statement.execute("insert into lims.controlchart_chart values ('" + chart + "', '" + district
                    + "', 'HJ 535-2009', 'NH3N', 'water', 'KZ-UV-01', 'RECOVERY', '', '%', now())");
            point(statement, chart, district, 9, "{WESTGARD_1_3S}");
            point(statement, chart, district, 8, "{}");
            point(statement, chart, district, 3, "{WESTGARD_1_3S}");
        }
        JsonNode node =
                node(TheSystem.as("wz.quality").get("/api/network/quality").done(), district);
        // nine days ago, answered by the point of the day after; three days ago, not answered but within the term
        assertThat(count(node, "own", "CHART_ALARMS").path("cases").asLong()).isEqualTo(2);
        assertThat(count(node, "own", "CHART_ALARMS_OPEN").path("cases").asLong())
                .isEqualTo(1);
        assertThat(count(node, "own", "CHART_ALARMS_UNANSWERED").path("cases").asLong())
                .isZero();
        assertThat(reasonOf(district)).doesNotContain("控制图报警");
        UUID another = TimeOrderedId.next();
        try (var connection = TheSystem.asDatabaseOwner();
                var statement = connection.createStatement()) {
            statement.execute("insert into lims.controlchart_chart values ('" + another + "', '" + district
                    + "', 'HJ 535-2009', 'NH3N', 'water', 'KZ-UV-02', 'RECOVERY', '', '%', now())");
            point(statement, another, district, 9, "{WESTGARD_1_2S}");
        }
        node = node(TheSystem.as("wz.quality").get("/api/network/quality").done(), district);
        assertThat(count(node, "own", "CHART_ALARMS_UNANSWERED").path("cases").asLong())
                .isEqualTo(1);
        assertThat(count(node, "own", "CHART_ALARMS_UNANSWERED").path("all").asLong())
                .isEqualTo(3);
        assertThat(reasonOf(district)).contains("有控制图报警逾期未处置");
    }

    private static void point(Statement statement, UUID chart, String organisation, int daysAgo, String alarms)
            throws SQLException {
        statement.execute("insert into lims.controlchart_point values ('" + TimeOrderedId.next() + "', '" + chart
                + "', '"
                + organisation + "', null, 'KZ-1', 1, 'JB1', 98, true, '" + alarms + "', '李明', now() - interval '"
                + daysAgo + " days')");
    }

    private static String reasonOf(String institution) {
        return CENTRE.get("/api/network/risks")
                .done()
                .items()
                .filter(each -> each.path("institution").asText().equals(institution))
                .map(each -> each.at("/reason/zh").asText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePageOfAnInstitutionGathersWhatIsOnRecord() {
        Answer record = CENTRE.get("/api/network/institutions/CQ-P001").done();
        assertThat(record.json().path("scope").size()).isEqualTo(1);
        assertThat(record.json().at("/staffing/employed").asInt()).isPositive();
        assertThat(record.json().at("/staffing/instruments").asInt()).isPositive();
        assertThat(record.text("grade")).isNotBlank();
        CENTRE.get("/api/network/institutions/nowhere").refusedBy("OrganisationExists");
        TheSystem.as("p1.quality").get("/api/network/institutions/CQ-WZ").refusedBy("OrganisationExists");
        TheSystem.as("p1.quality").get("/api/network/institutions/CQ-P001").done();
    }

    private static List<String> codes(Answer quality) {
        return quality.items().map(each -> each.path("code").asText()).toList();
    }

    private static JsonNode node(Answer quality, String code) {
        return quality.items()
                .filter(each -> each.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode count(JsonNode node, String of, String figure) {
        for (JsonNode each : node.path(of)) {
            if (each.path("figure").asText().equals(figure)) {
                return each;
            }
        }
        throw new AssertionError(figure + " is missing");
    }
}

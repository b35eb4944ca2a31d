package jialing.domain.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jialing.domain.credit.CreditGrade;
import jialing.domain.organisation.Level;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static final List<NetworkNode> TREE = NetworkNode.tree(List.of(
            counted("CQ-MC", Level.MUNICIPAL, null, 0, 50),
            counted("CQ-WZ", Level.SUB_CENTRE, "CQ-MC", 2, 40),
            counted("CQ-500101", Level.DISTRICT, "CQ-WZ", 1, 10),
            counted("CQ-500154", Level.DISTRICT, "CQ-WZ", 3, 10),
            counted("CQ-P001", Level.PRIVATE, "CQ-MC", 4, 5)));

    @Test
    void countsAreRolledUpTheTree() {
        // CQ-WZ: 2 + 1 + 3 of 40 + 10 + 10; the city: 0 + 6 + 4 of 50 + 60 + 5
        assertThat(whole("CQ-WZ")).isEqualTo(new QualityCount(QualityFigure.REPORTS_AMENDED, 6, 60));
        assertThat(whole("CQ-MC")).isEqualTo(new QualityCount(QualityFigure.REPORTS_AMENDED, 10, 115));
        assertThat(whole("CQ-500101")).isEqualTo(new QualityCount(QualityFigure.REPORTS_AMENDED, 1, 10));
        assertThat(TREE.get(0).below()).isEqualTo(4);
        assertThat(TREE.get(1).below()).isEqualTo(2);
    }

    @Test
    void whoSeesAPartOnlySeesItsTop() {
        List<NetworkNode> part = NetworkNode.tree(List.of(
                counted("CQ-WZ", Level.SUB_CENTRE, "CQ-MC", 2, 40),
                counted("CQ-500101", Level.DISTRICT, "CQ-WZ", 1, 10)));
        assertThat(part.get(0).upper()).isNull();
        assertThat(part.get(1).upper()).isEqualTo("CQ-WZ");
    }

    @Test
    void everyFigureStandsThereCountedOrNot() {
        assertThat(TREE.get(0).own()).extracting(QualityCount::figure).containsExactly(QualityFigure.values());
    }

    @Test
    void aShareIsConspicuousFromItsThresholdOn() {
        assertThat(new QualityCount(QualityFigure.REPORTS_AMENDED, 5, 100).isConspicuous())
                .isTrue();
        assertThat(new QualityCount(QualityFigure.REPORTS_AMENDED, 4, 100).isConspicuous())
                .isFalse();
        assertThat(new QualityCount(QualityFigure.REPORTS_AMENDED, 0, 0).isConspicuous())
                .isFalse();
    }

    @Test
    void everybodyHasATicketAndRiskAddsToIt() {
        RiskTickets quiet = RiskTickets.of("CQ-P001", CreditGrade.A, Map.of(), true);
        assertThat(quiet.tickets()).isEqualTo(1);
        assertThat(quiet.reason().zh()).isEmpty();
        // 1 + 3 (grade C) + 1 (proficiency) + 1 (not inspected)
        RiskTickets risky = RiskTickets.of(
                "CQ-P001",
                CreditGrade.C,
                Map.of(QualityFigure.PROFICIENCY_FAILED, new QualityCount(QualityFigure.PROFICIENCY_FAILED, 2, 8)),
                false);
        assertThat(risky.tickets()).isEqualTo(6);
        assertThat(risky.reason().zh()).isEqualTo("信用 C 级；12 个月内有能力验证不满意；12 个月内未检查");
        assertThat(RiskTickets.of("CQ-P001", null, Map.of(), true).tickets()).isEqualTo(1);
        assertThat(RiskTickets.of("CQ-P001", CreditGrade.NOT_RATED, Map.of(), true)
                        .tickets())
                .isEqualTo(1);
    }

    @Test
    void onlyAnAlarmThatWasLeftUnansweredAddsATicket() {
        RiskTickets answered = RiskTickets.of(
                "CQ-WZ",
                CreditGrade.A,
                Map.of(
                        QualityFigure.CHART_ALARMS,
                        new QualityCount(QualityFigure.CHART_ALARMS, 3, 90),
                        QualityFigure.CHART_ALARMS_OPEN,
                        new QualityCount(QualityFigure.CHART_ALARMS_OPEN, 1, 3),
                        QualityFigure.CHART_ALARMS_UNANSWERED,
                        new QualityCount(QualityFigure.CHART_ALARMS_UNANSWERED, 0, 3)),
                true);
        assertThat(answered.tickets()).isEqualTo(1);
        RiskTickets left = RiskTickets.of(
                "CQ-WZ",
                CreditGrade.A,
                Map.of(
                        QualityFigure.CHART_ALARMS_UNANSWERED,
                        new QualityCount(QualityFigure.CHART_ALARMS_UNANSWERED, 1, 3)),
                true);
        assertThat(left.tickets()).isEqualTo(2);
        assertThat(left.reason().zh()).isEqualTo("有控制图报警逾期未处置");
    }

    @Test
    void aComplaintFoundTrueAddsATicketAndOneThatWasNotDoesNot() {
        assertThat(ofComplaints(0, 2).tickets()).isEqualTo(1);
        assertThat(ofComplaints(1, 2).tickets()).isEqualTo(2);
        assertThat(ofComplaints(1, 2).reason().zh()).isEqualTo("12 个月内有投诉举报属实");
    }

    private static RiskTickets ofComplaints(long founded, long decided) {
        return RiskTickets.of(
                "CQ-P001",
                CreditGrade.A,
                Map.of(
                        QualityFigure.COMPLAINTS_FOUNDED,
                        new QualityCount(QualityFigure.COMPLAINTS_FOUNDED, founded, decided)),
                true);
    }

    private static QualityCount whole(String code) {
        return TREE.stream()
                .filter(node -> node.code().equals(code))
                .flatMap(node -> node.whole().stream())
                .filter(count -> count.figure() == QualityFigure.REPORTS_AMENDED)
                .findFirst()
                .orElseThrow();
    }

    private static NetworkNode.Counted counted(String code, Level level, String upper, long cases, long all) {
        return new NetworkNode.Counted(
                code,
                code,
                code,
                level,
                upper,
                CreditGrade.A,
                null,
                Map.of(QualityFigure.REPORTS_AMENDED, new QualityCount(QualityFigure.REPORTS_AMENDED, cases, all)));
    }
}

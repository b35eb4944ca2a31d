package jialing.domain.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jialing.domain.credit.CreditGrade;
import jialing.domain.shared.Text;

/**
 * How many tickets an institution has in a draw of institutions by what is on record, and why. Everybody has one; risk adds to it. Who
 * plans the round may give it another number, with a reason (渝环规〔2023〕6号 asks for more checks at higher risk; the
 * numbers are the house's own).
 *
 * @param reason empty for one ticket
 */
public record RiskTickets(String institution, int tickets, Text reason) {

    private static final Map<CreditGrade, Risk> RISK_OF_GRADE = Map.of(
            CreditGrade.B, Risk.GRADE_B,
            CreditGrade.C, Risk.GRADE_C,
            CreditGrade.D, Risk.GRADE_D);

    /** What adds tickets. */
    public enum Risk {
        GRADE_B("信用 B 级", "credit grade B", 1),
        GRADE_C("信用 C 级", "credit grade C", 3),
        GRADE_D("信用 D 级", "credit grade D", 6),
        PROFICIENCY_FAILED("12 个月内有能力验证不满意", "failed in proficiency testing within 12 months", 1),
        BLIND_FAILED("12 个月内有盲样不满意", "failed on a blind sample within 12 months", 1),
        REPORT_WITHDRAWN("12 个月内有报告撤回", "a report withdrawn within 12 months", 1),
        NONCONFORMITY_OVERDUE("有逾期的不符合工作", "an overdue nonconformity", 1),
        CALIBRATION_OVERDUE("在用仪器检定校准超期", "an instrument in use out of calibration", 1),
        CHART_ALARM_UNANSWERED("有控制图报警逾期未处置", "a chart alarm left unanswered", 1),
        COMPLAINT_FOUNDED("12 个月内有投诉举报属实", "a complaint found true within 12 months", 1),
        NOT_INSPECTED("12 个月内未检查", "not inspected within 12 months", 1);

        private final Text label;
        private final int tickets;

        Risk(String zh, String en, int tickets) {
            this.label = Text.of(zh, en);
            this.tickets = tickets;
        }

        public Text label() {
            return label;
        }

        public int tickets() {
            return tickets;
        }
    }

    /** A line of the formula, for everybody to read. */
    public record TicketLine(Risk risk, Text label, int tickets) {}

    static List<TicketLine> formula() {
        return Arrays.stream(Risk.values())
                .map(risk -> new TicketLine(risk, risk.label(), risk.tickets()))
                .toList();
    }

    /**
     * @param grade null while it is not rated
     * @param inspected within twelve months
     */
    static RiskTickets of(
            String institution, CreditGrade grade, Map<QualityFigure, QualityCount> counts, boolean inspected) {
        var risks = new ArrayList<Risk>();
        Optional.ofNullable(grade).map(RISK_OF_GRADE::get).ifPresent(risks::add);
        addIf(risks, counts, QualityFigure.PROFICIENCY_FAILED, Risk.PROFICIENCY_FAILED);
        addIf(risks, counts, QualityFigure.BLIND_FAILED, Risk.BLIND_FAILED);
        addIf(risks, counts, QualityFigure.REPORTS_WITHDRAWN, Risk.REPORT_WITHDRAWN);
        addIf(risks, counts, QualityFigure.NONCONFORMITIES_OVERDUE, Risk.NONCONFORMITY_OVERDUE);
        addIf(risks, counts, QualityFigure.CALIBRATIONS_OVERDUE, Risk.CALIBRATION_OVERDUE);
        addIf(risks, counts, QualityFigure.CHART_ALARMS_UNANSWERED, Risk.CHART_ALARM_UNANSWERED);
        addIf(risks, counts, QualityFigure.COMPLAINTS_FOUNDED, Risk.COMPLAINT_FOUNDED);
        if (!inspected) {
            risks.add(Risk.NOT_INSPECTED);
        }
        int tickets = 1 + risks.stream().mapToInt(Risk::tickets).sum();
        return new RiskTickets(institution, tickets, Text.of(said(risks, "；", true), said(risks, "; ", false)));
    }

    private static void addIf(
            List<Risk> risks, Map<QualityFigure, QualityCount> counts, QualityFigure figure, Risk risk) {
        QualityCount count = counts.get(figure);
        if (count != null && count.cases() > 0) {
            risks.add(risk);
        }
    }

    private static String said(List<Risk> risks, String between, boolean chinese) {
        return risks.stream()
                .map(risk -> chinese ? risk.label().zh() : risk.label().en())
                .collect(Collectors.joining(between));
    }
}

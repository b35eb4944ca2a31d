package jialing.domain.samplebank.rules;

import java.time.LocalDate;
import jialing.domain.samplebank.Retention;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is disposed of has been kept for its term. */
public final class RetentionTermIsOver extends Rule<RetentionTermIsOver.Asked> {

    public record Asked(Retention retention, LocalDate today) {}

    public RetentionTermIsOver() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ/T 166-2004 10; 检验检测机构监督管理办法 (2021) 第十二条",
                Text.of("容器 {0} 留样期限未满：{1}", "The retention term of container {0} is not over: {2}"));
    }

    @Override
    public Verdict judge(Asked asked) {
        Retention retention = asked.retention();
        return Verdict.holdsIf(
                retention.isOver(asked.today()),
                "containers",
                retention.container().containerCode(),
                untilZh(retention),
                untilEn(retention));
    }

    private static String untilZh(Retention retention) {
        if (retention.term() == null) {
            return "未设定期限";
        }
        if (retention.term().months() == null) {
            return "永久保存";
        }
        return retention.keepUntil() == null ? "报告未签发" : "保存至 " + retention.keepUntil();
    }

    private static String untilEn(Retention retention) {
        if (retention.term() == null) {
            return "no term is set";
        }
        if (retention.term().months() == null) {
            return "kept permanently";
        }
        return retention.keepUntil() == null ? "no report is issued" : "kept until " + retention.keepUntil();
    }
}

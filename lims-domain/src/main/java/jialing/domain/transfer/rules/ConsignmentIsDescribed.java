package jialing.domain.transfer.rules;

import java.time.LocalDate;
import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;
import jialing.domain.transfer.ConsignmentKind;

/** A consignment says of which kind it is, holds containers, names analytes and a day; chosen openly, it names the laboratory and why. */
public final class ConsignmentIsDescribed extends Rule<ConsignmentIsDescribed.Given> {

    private static final int MOST = 200;
    private static final int LONGEST = 1000;

    public record Given(
            ConsignmentKind kind,
            List<String> containers,
            List<String> analytes,
            LocalDate dueOn,
            LocalDate today,
            String laboratory,
            String reason) {}

    public ConsignmentIsDescribed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "RB/T 214-2017 4.5.5",
                Text.of(
                        "请写明委托方式、容器（1 至 200 个）、监测项目、要求完成日期（不早于今天）；公开委托须写明承检机构和理由（1000 字以内），密码委托的承检机构由抽取确定",
                        "Give the kind, the containers (1 to 200), the analytes and a due day that is not past; an open consignment names the laboratory and why (1000 characters at most), the laboratory of a coded one is drawn"));
    }

    @Override
    public Verdict judge(Given given) {
        if (given.kind() == null) {
            return Verdict.broken("kind");
        }
        if (given.containers().isEmpty() || given.containers().size() > MOST) {
            return Verdict.broken("containers");
        }
        if (given.analytes().isEmpty()) {
            return Verdict.broken("analytes");
        }
        if (given.dueOn() == null || given.dueOn().isBefore(given.today())) {
            return Verdict.broken("dueOn");
        }
        boolean open = given.kind() == ConsignmentKind.OPEN;
        if (open != (given.laboratory() != null)) {
            return Verdict.broken("laboratory");
        }
        return Verdict.holdsIf(
                open == (given.reason() != null)
                        && (given.reason() == null || given.reason().length() <= LONGEST),
                "reason");
    }
}

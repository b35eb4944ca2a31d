package jialing.domain.competence.rules;

import java.time.LocalDate;
import java.util.List;
import jialing.domain.competence.Examination;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** First the examination, then the certificate, and neither of them tomorrow. */
public class ExaminedBeforeIssue extends Rule<ExaminedBeforeIssue.Days> {

    public record Days(List<Examination> examinations, LocalDate issuedOn, LocalDate today) {}

    public ExaminedBeforeIssue() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 6.2.6",
                Text.of(
                        "考核日期不能晚于发证日期，发证日期不能晚于今天",
                        "The examination cannot lie after the issue, nor the issue after today"));
    }

    @Override
    public Verdict judge(Days days) {
        return Verdict.holdsIf(
                !days.issuedOn().isAfter(days.today())
                        && days.examinations().stream()
                                .noneMatch(each -> each.heldOn().isAfter(days.issuedOn())),
                "issuedOn");
    }
}

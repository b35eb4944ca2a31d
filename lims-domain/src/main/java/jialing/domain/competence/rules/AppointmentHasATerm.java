package jialing.domain.competence.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An appointment ends with the qualification that it belongs to: six years at most. */
public class AppointmentHasATerm extends Rule<AppointmentHasATerm.Term> {

    private static final int LONGEST_YEARS = 6;

    public record Term(LocalDate from, LocalDate to) {}

    public AppointmentHasATerm() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "检验检测机构资质认定管理办法 art. 11",
                Text.of("授权期限不能早于开始日期，最长六年", "It cannot end before it begins, nor last more than six years"));
    }

    @Override
    public Verdict judge(Term term) {
        return Verdict.holdsIf(
                !term.to().isBefore(term.from())
                        && term.to().isBefore(term.from().plusYears(LONGEST_YEARS)),
                "to");
    }
}

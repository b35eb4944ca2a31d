package jialing.domain.people.rules;

import java.util.Collection;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** One person, one account: who works here under that number is not invited a second time. */
public class EmployeeNumberIsNew extends Rule<EmployeeNumberIsNew.Number> {

    /** @param known numbers of those who work for the organisation */
    public record Number(String number, Collection<String> known) {}

    public EmployeeNumberIsNew() {
        super(
                Refusal.Kind.CONFLICT,
                "21 CFR 11.100(a)",
                Text.of("工号 {0} 已有人使用，一人只有一个账号", "Somebody works here under {0} already; one person has one account"));
    }

    @Override
    public Verdict judge(Number number) {
        return Verdict.holdsIf(!number.known().contains(number.number()), "employeeNumber", number.number());
    }
}

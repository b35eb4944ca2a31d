package jialing.domain.competence.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A supervision begins today or later and lasts a year at most: then the person is certified, or is not made for the work. */
public class SupervisionHasATerm extends Rule<SupervisionHasATerm.Term> {

    public record Term(LocalDate from, LocalDate to, LocalDate today) {}

    public SupervisionHasATerm() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 6.2.5 d)",
                Text.of("带教自今日或以后开始，最长一年", "A supervision begins today or later and lasts a year at most"));
    }

    @Override
    public Verdict judge(Term term) {
        return Verdict.holdsIf(
                !term.from().isBefore(term.today())
                        && !term.to().isBefore(term.from())
                        && term.to().isBefore(term.from().plusYears(1)),
                "to");
    }
}

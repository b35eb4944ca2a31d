package jialing.domain.equipment.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A certificate begins with its calibration and ends later; one that found the instrument bad has no term. */
public class CertificateHoldsTogether extends Rule<CertificateHoldsTogether.Term> {

    private static final int LONGEST_YEARS = 10;

    /** @param to null when none is given */
    public record Term(boolean passed, LocalDate calibratedOn, LocalDate from, LocalDate to) {}

    public CertificateHoldsTogether() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 6.4.13",
                Text.of(
                        "证书有效期须自检定/校准之日起，且不超过 10 年；不合格的没有有效期",
                        "A certificate's term begins with the calibration and lasts at most 10 years; a failed one has none"));
    }

    @Override
    public Verdict judge(Term term) {
        return Verdict.holdsIf(term.passed() ? isTerm(term) : term.to() == null, "validTo");
    }

    private static boolean isTerm(Term term) {
        return term.to() != null
                && !term.from().isBefore(term.calibratedOn())
                && !term.to().isBefore(term.from())
                && term.to().isBefore(term.from().plusYears(LONGEST_YEARS).plusDays(1));
    }
}

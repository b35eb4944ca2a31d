package jialing.domain.samplebank.rules;

import java.time.LocalDate;
import jialing.domain.samplebank.RetentionTerm;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A term says for what, from when, how long and by which source, and does not begin in the past. */
public final class TermIsSound extends Rule<TermIsSound.Asked> {

    private static final int LONGEST = 200;
    private static final int MOST_MONTHS = 1200;

    public record Asked(RetentionTerm term, LocalDate today) {}

    public TermIsSound() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ/T 166-2004 10",
                Text.of(
                        "留样期限须写明用途、起算、月数（0 至 1200，不写为永久）、生效日（不早于今天）和依据",
                        "A term needs its purpose, from what it counts, months (0 to 1200, none for ever), a first day from today on, and its source"));
    }

    @Override
    public Verdict judge(Asked asked) {
        RetentionTerm term = asked.term();
        if (term.purpose() == null) {
            return Verdict.broken("purpose");
        }
        if (term.countsFrom() == null) {
            return Verdict.broken("countsFrom");
        }
        if (term.months() != null && (term.months() < 0 || term.months() > MOST_MONTHS)) {
            return Verdict.broken("months");
        }
        if (term.from().isBefore(asked.today())) {
            return Verdict.broken("from");
        }
        return Verdict.holdsIf(
                term.source() != null
                        && !term.source().isBlank()
                        && term.source().length() <= LONGEST,
                "source");
    }
}

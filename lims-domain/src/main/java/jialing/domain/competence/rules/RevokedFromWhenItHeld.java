package jialing.domain.competence.rules;

import java.time.LocalDate;
import jialing.domain.competence.CompetenceCertificate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The day from which a certificate is false lies between its issue and today. */
public class RevokedFromWhenItHeld extends Rule<RevokedFromWhenItHeld.Days> {

    /** @param since null when it is taken away from now on */
    public record Days(CompetenceCertificate certificate, LocalDate since, LocalDate today) {}

    public RevokedFromWhenItHeld() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.10.1",
                Text.of("起始日期须在发证日期与今天之间", "The day from which it is false lies between its issue and today"));
    }

    @Override
    public Verdict judge(Days days) {
        return Verdict.holdsIf(
                days.since() == null
                        || (!days.since().isBefore(days.certificate().issuedOn())
                                && !days.since().isAfter(days.today())),
                "since");
    }
}

package jialing.domain.competence;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A signatory signs only what lies in the field of the appointment, by this institution, on this day. */
public class SignatoryWithinField extends Rule<SignatoryWithinField.Signing> {

    /** @param what matrix, method and analyte that is to be signed @param covered whether an appointment in force covers it */
    public record Signing(String person, String what, LocalDate on, boolean covered) {}

    public SignatoryWithinField() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "RB/T 214-2017 4.2; 补充要求 2018 art. 22",
                Text.of("{1} 不在 {0} {2} 的授权签字领域内", "{1} lies outside the field in which {0} may sign on {2}"));
    }

    @Override
    public Verdict judge(Signing signing) {
        return Verdict.holdsIf(signing.covered(), "signatory", signing.person(), signing.what(), signing.on());
    }
}

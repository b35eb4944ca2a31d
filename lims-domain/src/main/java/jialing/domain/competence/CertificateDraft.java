package jialing.domain.competence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.people.WorkKind;
import jialing.domain.shared.Refusal;

/**
 * What somebody is to be certified for, and by which examination.
 *
 * @param matrix null for every matrix of the method
 * @param scope what it is limited to, in words; null when it is not
 * @param expiresOn last day on which it holds
 */
public record CertificateDraft(
        UUID personId,
        String number,
        String method,
        String matrix,
        WorkKind kind,
        String scope,
        LocalDate issuedOn,
        LocalDate expiresOn,
        List<Examination> examinations) {

    private static final int LONGEST = 100;

    public CertificateDraft {
        if (personId == null || kind == null || issuedOn == null || expiresOn == null) {
            throw Refusal.invalid(
                    "CertificateIsComplete",
                    "certificate",
                    "须写明持证人、工作类别、发证日期和有效期",
                    "Name the person, the kind of work, the day of issue and the last day");
        }
        number = Wording.given("number", number, LONGEST);
        method = Wording.given("method", method, LONGEST);
        matrix = Wording.optional("matrix", matrix, LONGEST);
        scope = Wording.optional("scope", scope, LONGEST);
        if (expiresOn.isBefore(issuedOn)) {
            throw Refusal.invalid(
                    "ExpiresAfterIssue", "expiresOn", "有效期不能早于发证日期", "It cannot expire before it is issued");
        }
        examinations = Wording.listed("examinations", examinations);
    }
}

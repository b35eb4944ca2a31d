package jialing.domain.qualification.rules;

import jialing.domain.qualification.CertificateTerms;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Both days are given, and the last does not come before the first. */
public final class ValidDaysInOrder extends Rule<CertificateTerms> {

    public ValidDaysInOrder() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "检验检测机构资质认定管理办法 2021",
                Text.of("请填写有效期；有效期止不得早于有效期起", "Give both days; the last must not come before the first"));
    }

    @Override
    public Verdict judge(CertificateTerms terms) {
        boolean known = terms.validFrom() != null && terms.validTo() != null;
        return Verdict.holdsIf(known && !terms.validTo().isBefore(terms.validFrom()), "validTo");
    }
}

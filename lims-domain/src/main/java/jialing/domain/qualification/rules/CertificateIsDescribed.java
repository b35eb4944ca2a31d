package jialing.domain.qualification.rules;

import java.time.LocalDate;
import java.util.regex.Pattern;
import jialing.domain.qualification.CertificateTerms;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A certificate names its number, who issued it, why there is an annex, and its days. */
public final class CertificateIsDescribed extends Rule<CertificateTerms> {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z-]{4,40}");
    private static final int LONGEST_NAME = 200;
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2200;

    public CertificateIsDescribed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "检验检测机构资质认定管理办法 2021",
                Text.of(
                        "请写明证书编号（4–40 位字母、数字或连字符）、发证机关（200 字以内）、申报类型和有效期",
                        "Give the number (4 to 40 letters, digits or hyphens), the issuing authority (200 characters at most), the kind of annex and the days"));
    }

    @Override
    public Verdict judge(CertificateTerms terms) {
        if (!NUMBER.matcher(terms.number()).matches()) {
            return Verdict.broken("number");
        }
        if (terms.authority().isEmpty() || terms.authority().length() > LONGEST_NAME) {
            return Verdict.broken("authority");
        }
        if (terms.kind() == null) {
            return Verdict.broken("kind");
        }
        if (!isDay(terms.validFrom())) {
            return Verdict.broken("validFrom");
        }
        return Verdict.holdsIf(isDay(terms.validTo()), "validTo");
    }

    private static boolean isDay(LocalDate day) {
        return day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}

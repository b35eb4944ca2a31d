package jialing.domain.contracts.rules;

import java.math.BigDecimal;
import jialing.domain.contracts.ContractTerms;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A contract names its number, the other party, what it is about and from when; the last day, if it has one, does not come before; a sum is in yuan and fen. */
public final class ContractIsDescribed extends Rule<ContractTerms> {

    private static final int LONGEST_NUMBER = 80;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUBJECT = 500;
    private static final int FEN = 2;
    private static final BigDecimal MOST = new BigDecimal("1e12");

    public ContractIsDescribed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "RB/T 214-2017 4.5.4",
                Text.of(
                        "请写明合同编号（80 字以内）、对方（200 字以内）、标的（500 字以内）和起始日；终止日不早于起始日；金额以元计，不为负，至多两位小数",
                        "Give number (80 characters at most), other party (200), subject (500) and first day; the last day does not come"
                                + " before the first; a sum is in yuan, not negative, with two decimals at most"));
    }

    @Override
    public Verdict judge(ContractTerms terms) {
        if (!isText(terms.number(), LONGEST_NUMBER)) {
            return Verdict.broken("number");
        }
        if (!isText(terms.counterparty(), LONGEST_NAME)) {
            return Verdict.broken("counterparty");
        }
        if (!isText(terms.subject(), LONGEST_SUBJECT)) {
            return Verdict.broken("subject");
        }
        if (terms.since() == null) {
            return Verdict.broken("since");
        }
        if (terms.until() != null && terms.until().isBefore(terms.since())) {
            return Verdict.broken("until");
        }
        return Verdict.holdsIf(isSum(terms.amount()), "amount");
    }

    private static boolean isText(String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest;
    }

    private static boolean isSum(BigDecimal amount) {
        return amount == null || amount.signum() >= 0 && amount.scale() <= FEN && amount.compareTo(MOST) < 0;
    }
}

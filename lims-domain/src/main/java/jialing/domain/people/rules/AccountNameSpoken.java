package jialing.domain.people.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An account's name is said over the telephone and typed with gloves: small letters, digits, dot and hyphen; and nobody is the house. */
public class AccountNameSpoken extends Rule<String> {

    public AccountNameSpoken() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "账号为 3 至 32 个小写字母、数字、点或连字符，以字母开头",
                        "The account has 3 to 32 small letters, digits, dots or hyphens and begins with a letter"));
    }

    @Override
    public Verdict judge(String account) {
        boolean good = account != null && account.matches("[a-z][a-z0-9.-]{2,31}") && !account.equals("system");
        return Verdict.holdsIf(good, "account");
    }
}

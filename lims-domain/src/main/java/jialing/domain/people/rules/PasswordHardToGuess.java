package jialing.domain.people.rules;

import java.util.Locale;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Length is what counts (NIST SP 800-63B 5.1.1.2): no recipe of signs, but no name and no old password either. */
public class PasswordHardToGuess extends Rule<PasswordHardToGuess.Choice> {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;

    /** @param former null when there is none */
    public record Choice(String account, String former, String password) {
        @Override
        public String toString() {
            return "Choice";
        }
    }

    private final String field;

    /** @param field in which the new password was given */
    public PasswordHardToGuess(String field) {
        super(
                Refusal.Kind.INVALID_INPUT,
                "GB/T 22239-2019 8.1.4.1",
                Text.of(
                        "新密码须为 {0} 至 {1} 个字符，不含账号，且不同于原密码",
                        "The new password has {0} to {1} characters, does not contain the account''s name and is not the old one"));
        this.field = field;
    }

    @Override
    public Verdict judge(Choice choice) {
        String password = choice.password();
        boolean good = password != null
                && password.length() >= SHORTEST
                && password.length() <= LONGEST
                && !password.equals(choice.former())
                && !password.toLowerCase(Locale.ROOT).contains(choice.account().toLowerCase(Locale.ROOT));
        return Verdict.holdsIf(good, field, SHORTEST, LONGEST);
    }
}

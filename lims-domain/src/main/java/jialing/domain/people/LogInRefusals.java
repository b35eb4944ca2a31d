package jialing.domain.people;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/** What is said to whoever is not let in: never whether the account exists. */
final class LogInRefusals {

    private LogInRefusals() {}

    static Refusal locked(String field) {
        return new Refusal(
                Refusal.Kind.LOCKED,
                "LogInLocked",
                "21 CFR 11.300(d)",
                Text.of("密码连续输错，账号已锁定 15 分钟", "Too many wrong passwords: the account is locked for 15 minutes"),
                field);
    }

    static Refusal wrong() {
        return new Refusal(
                Refusal.Kind.UNKNOWN_PERSON,
                "CredentialsCorrect",
                null,
                Text.of("账号或密码不正确", "Account or password is not correct"),
                "password");
    }
}

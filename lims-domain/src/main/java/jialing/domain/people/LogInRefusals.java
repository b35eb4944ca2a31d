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

    static Refusal codeNeeded() {
        return new Refusal(
                Refusal.Kind.UNKNOWN_PERSON,
                "SecondFactorGiven",
                null,
                Text.of("请输入动态口令，或一个恢复码", "Enter the one-time code of your device, or a recovery code"),
                "code");
    }

    static Refusal wrongCode(Refusal.Kind kind) {
        return new Refusal(
                kind,
                "SecondFactorCorrect",
                "RFC 6238 5.2",
                Text.of("动态口令不正确，或已经用过", "The code is not correct, or was used before"),
                "code");
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

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

    static Refusal notBound(String provider, String subject) {
        return new Refusal(
                Refusal.Kind.UNKNOWN_PERSON,
                "ProviderIdentityBound",
                "OpenID Connect Core 2",
                Text.of(
                        provider + "认得您，但此身份还没有绑定本系统的账号。请用密码登录后在“我的账号”里绑定，或把这个编号告诉本单位的系统管理员：" + subject,
                        provider
                                + " knows you, but no account here is bound to this identity. Log in with your password and"
                                + " bind it under My account, or give the administrator of your organisation this number: "
                                + subject),
                null);
    }

    static Refusal bindingToConfirm(String account) {
        return new Refusal(
                Refusal.Kind.UNKNOWN_PERSON,
                "BindingConfirmed",
                null,
                Text.of(
                        "系统管理员已将此身份绑定到账号 " + account + "。请输入该账号的密码确认一次",
                        "The administrator has bound this identity to the account " + account
                                + ". Enter the password of that account once to confirm it"),
                "password");
    }

    /** Whatever is wrong is answered alike; the record says what it was. */
    static Refusal providerNotProven(String provider) {
        return new Refusal(
                Refusal.Kind.UNKNOWN_PERSON,
                "ProviderProven",
                "OpenID Connect Core 3.1.3.7",
                Text.of(
                        provider + "的应答无效、已用过或已过期，请重新登录",
                        "The answer of " + provider + " is not valid, was used before, or came too late; log in again"),
                null);
    }

    /** The same to a person who is logged in and stays so. */
    static Refusal bindingNotProven(String provider) {
        Refusal no = providerNotProven(provider);
        return new Refusal(Refusal.Kind.NOT_ALLOWED, no.rule(), no.standard(), no.text(), no.field());
    }

    static Refusal providerSilent(String provider) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "ProviderAnswers",
                null,
                Text.of(
                        provider + "暂时没有应答，请稍后再试，或用密码登录",
                        provider + " does not answer at the moment; try again later, or log in with your password"),
                null);
    }
}

package jialing.domain.people;

import jialing.domain.shared.Text;

/** By what a person proved at log-in who they are. */
public enum LogInMeans {
    PASSWORD("密码", "password"),
    PASSWORD_AND_CODE("密码和动态口令", "password and one-time code"),
    PASSWORD_AND_RECOVERY_CODE("密码和恢复码", "password and recovery code"),
    PASSKEY("通行密钥", "passkey"),
    PROVIDER("统一身份认证", "identity provider"),
    PROVIDER_AND_CODE("统一身份认证和动态口令", "identity provider and one-time code"),
    PROVIDER_AND_RECOVERY_CODE("统一身份认证和恢复码", "identity provider and recovery code");

    private final Text label;

    LogInMeans(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** The same second factor, after the provider instead of the password. */
    LogInMeans afterProvider() {
        return switch (this) {
            case PASSWORD_AND_CODE -> PROVIDER_AND_CODE;
            case PASSWORD_AND_RECOVERY_CODE -> PROVIDER_AND_RECOVERY_CODE;
            default -> PROVIDER;
        };
    }

    public Text label() {
        return label;
    }
}

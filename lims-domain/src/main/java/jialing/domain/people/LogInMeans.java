package jialing.domain.people;

import jialing.domain.shared.Text;

/** By what a person proved at log-in who they are. */
public enum LogInMeans {
    PASSWORD("密码", "password"),
    PASSWORD_AND_CODE("密码和动态口令", "password and one-time code"),
    PASSWORD_AND_RECOVERY_CODE("密码和恢复码", "password and recovery code"),
    PASSKEY("通行密钥", "passkey");

    private final Text label;

    LogInMeans(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}

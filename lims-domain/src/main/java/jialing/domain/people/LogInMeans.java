package jialing.domain.people;

import jialing.domain.shared.Text;

/** By what a person proved at log-in who they are. */
public enum LogInMeans {
    PASSWORD("密码", "password");

    private final Text label;

    LogInMeans(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}

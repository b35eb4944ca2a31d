package jialing.domain.people.oidc;

/** What the provider, or somebody in its name, answered proves nothing. The reason is for the record, not for who asked. */
public class NotProven extends Exception {

    private final String why;

    public NotProven(String why, Throwable cause) {
        super(why, cause);
        this.why = why;
    }

    /** In a few words, e.g. {@code StateCorrect}: the check that failed. */
    public String why() {
        return why;
    }
}

package jialing.client;

/** The system answered something else than the story tells. */
public final class UnexpectedAnswer extends AssertionError {

    public UnexpectedAnswer(String message) {
        super(message);
    }
}

package jialing.demo;

/** The system did something else than the story tells. */
final class DemoFailed extends RuntimeException {

    DemoFailed(String message) {
        super(message, null, false, false);
    }
}

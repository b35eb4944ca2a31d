package jialing.launcher;

/** Why the system cannot start, in one line a language. */
final class CannotStart extends RuntimeException {

    CannotStart(String zh, String en) {
        super(zh + " / " + en);
    }

    CannotStart(String zh, String en, Throwable cause) {
        super(zh + " / " + en, cause);
    }
}

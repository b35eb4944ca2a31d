package jialing.client;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what the system does by itself. */
public final class Patience {

    private static final Duration BETWEEN_TWO_LOOKS = Duration.ofMillis(100);

    private final Duration atMost;

    private Patience(Duration atMost) {
        this.atMost = atMost;
    }

    public static Patience of(Duration atMost) {
        return new Patience(atMost);
    }

    /** @throws UnexpectedAnswer when it has not come true in time */
    public void until(String what, BooleanSupplier fact) {
        Instant end = Instant.now().plus(atMost);
        while (!fact.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new UnexpectedAnswer("not within " + atMost + ": " + what);
            }
            rest();
        }
    }

    private static void rest() {
        try {
            Thread.sleep(BETWEEN_TWO_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

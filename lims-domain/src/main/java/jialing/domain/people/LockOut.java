package jialing.domain.people;

import java.time.Duration;

/** After so many wrong secrets in a row nobody may try again for a while. */
final class LockOut {

    static final int ATTEMPTS = 5;
    static final Duration LASTS = Duration.ofMinutes(15);

    private LockOut() {}
}

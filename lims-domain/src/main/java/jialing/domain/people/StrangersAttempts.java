package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import jialing.domain.shared.LabClock;

/**
 * Counts wrong log-ins for names that nobody has as it is done for accounts, so that being locked out does not tell that an account
 * exists. Nothing depends on it but this, so each server keeps its own count, of the latest names only.
 */
@ApplicationScoped
public class StrangersAttempts {

    private static final int NAMES_KEPT = 10_000;

    @Inject
    LabClock clock;

    private record Tries(int failures, Instant lockedUntil) {}

    private final Map<String, Tries> byName = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > NAMES_KEPT;
        }
    };

    /** @return whether the name is locked now */
    synchronized boolean count(String name) {
        Instant now = clock.now();
        Tries before = byName.getOrDefault(name, new Tries(0, Instant.MIN));
        if (now.isBefore(before.lockedUntil())) {
            return true;
        }
        boolean full = before.failures() + 1 >= LockOut.ATTEMPTS;
        byName.put(
                name,
                full ? new Tries(0, now.plus(LockOut.LASTS)) : new Tries(before.failures() + 1, before.lockedUntil()));
        return full;
    }
}

package jialing.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/** From one address only so many log-ins are tried in a minute, whichever accounts they name. */
@ApplicationScoped
public class LogInThrottle {

    private static final long WINDOW_MS = 60_000;
    private static final int PER_WINDOW = Integer.getInteger("jialing.log-ins-per-minute", 60);
    private static final int ADDRESSES_KEPT = 10_000;

    private record Window(long startedAt, int attempts) {}

    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    void admit(String address) {
        long now = System.currentTimeMillis();
        if (windows.size() > ADDRESSES_KEPT) {
            windows.values().removeIf(window -> now - window.startedAt() > WINDOW_MS);
        }
        Window window = windows.merge(
                address,
                new Window(now, 1),
                (old, first) ->
                        now - old.startedAt() > WINDOW_MS ? first : new Window(old.startedAt(), old.attempts() + 1));
        if (window.attempts() > PER_WINDOW) {
            throw new Refusal(
                    Refusal.Kind.LOCKED,
                    "LogInRate",
                    null,
                    Text.of("登录尝试过于频繁，请一分钟后再试", "Too many log-in attempts from here; try again in a minute"),
                    null);
        }
    }
}

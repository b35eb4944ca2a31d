package jialing.web.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/**
 * From one address only so much is asked for in a minute of the clock; each node counts for itself. An IPv6 address counts with all
 * of its /64, since who has one has all of them (RFC 6177).
 */
public final class Throttle {

    private static final long MINUTE_MILLIS = 60_000;
    private static final int NETWORK = 8;

    private record Minute(long number, Map<String, AtomicInteger> asked) {}

    private final int perMinute;
    private final Supplier<Instant> clock;
    private final Refusal refusal;

    private Minute minute = new Minute(-1, Map.of());

    /** @param rule which refuses, and how it says so */
    public Throttle(int perMinute, String rule, Text text) {
        this(perMinute, rule, text, Instant::now);
    }

    Throttle(int perMinute, String rule, Text text, Supplier<Instant> clock) {
        this.perMinute = perMinute;
        this.clock = clock;
        this.refusal = new Refusal(Refusal.Kind.LOCKED, rule, null, text, null);
    }

    /** @throws TooMuchAsked when it was the one too many */
    public void admit(String address) {
        long now = clock.get().toEpochMilli();
        int asked = minuteOf(now / MINUTE_MILLIS)
                .asked()
                .computeIfAbsent(network(address), first -> new AtomicInteger())
                .incrementAndGet();
        if (asked > perMinute) {
            throw new TooMuchAsked(refusal, Duration.ofMillis(MINUTE_MILLIS - now % MINUTE_MILLIS));
        }
    }

    /** What was counted before is forgotten with its minute, and so are the addresses. */
    private synchronized Minute minuteOf(long number) {
        if (minute.number() != number) {
            minute = new Minute(number, new ConcurrentHashMap<>());
        }
        return minute;
    }

    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(NETWORK, bytes.length));
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}

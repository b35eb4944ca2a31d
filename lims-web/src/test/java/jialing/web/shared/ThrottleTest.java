package jialing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import jialing.domain.shared.Text;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private Instant now = Instant.parse("2026-03-20T08:00:12.500Z");

    private final Throttle threeAMinute = new Throttle(3, "Rate", Text.of("太频繁", "Too often"), () -> now);

    @Test
    void theOneTooManyIsToldWhenToComeAgain() {
        ask("192.0.2.1", 3);
        assertThatExceptionOfType(TooMuchAsked.class)
                .isThrownBy(() -> threeAMinute.admit("192.0.2.1"))
                .satisfies(much -> {
                    assertThat(much.refusal().rule()).isEqualTo("Rate");
                    // 47.5 s are left of the minute; who came after 47 would be refused again
                    assertThat(much.retryAfterSeconds()).isEqualTo(48);
                });
    }

    @Test
    void whoWaitedAsLongIsAdmitted() {
        ask("192.0.2.1", 3);
        now = now.plusSeconds(48);
        ask("192.0.2.1", 3);
    }

    @Test
    void whoIsRefusedDoesNotMakeOthersWait() {
        ask("192.0.2.1", 3);
        refused("192.0.2.1");
        ask("192.0.2.2", 3);
    }

    @Test
    void aHouseWithManyIpv6AddressesIsOne() {
        ask("2001:db8:1:2::1", 1);
        ask("2001:db8:1:2:ffff::2", 1);
        ask("2001:db8:1:2:0:0:0:3", 1);
        refused("2001:db8:1:2::4");
        ask("2001:db8:1:3::4", 3);
    }

    @Test
    void whatAProxySaysWithoutBeingAnAddressCountsToo() {
        ask("unknown:x", 3);
        refused("unknown:x");
    }

    private void ask(String address, int times) {
        for (int i = 0; i < times; i++) {
            threeAMinute.admit(address);
        }
    }

    private void refused(String address) {
        assertThatExceptionOfType(TooMuchAsked.class).isThrownBy(() -> threeAMinute.admit(address));
    }
}

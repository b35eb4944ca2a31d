package jialing.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockCheckTest {

    private static final Instant NOON = Instant.parse("2026-03-05T04:00:00Z");

    private final Findings findings = new Findings();
    private final ClockCheck clock = new ClockCheck(findings);

    @Test
    void anActSignedWithTheClockSetBackIsNamedAndDated() {
        clock.next("act 1", NOON);
        clock.next("act 2", NOON.minus(Duration.ofHours(2)));
        assertThat(findings.wrong()).singleElement().satisfies(each -> {
            assertThat(each.check()).isEqualTo("ClockWentForward");
            assertThat(each.what()).isEqualTo("act 2");
            assertThat(each.when()).isEqualTo("2026-03-05T02:00:00Z");
        });
    }

    @Test
    void whatFollowsIsNotNamedAgainUntilTheClockIsSetBackOnceMore() {
        clock.next("act 1", NOON);
        clock.next("act 2", NOON.minus(Duration.ofHours(2)));
        clock.next("act 3", NOON.minus(Duration.ofHours(1)));
        clock.next("act 4", NOON);
        clock.next("act 5", NOON.minus(Duration.ofMinutes(11)));
        assertThat(findings.wrong()).extracting(Finding::what).containsExactly("act 2", "act 5");
    }

    @Test
    void anActOfALongTransactionComesLate() {
        clock.next("act 1", NOON);
        clock.next("act 2", NOON.minus(Duration.ofMinutes(5)));
        clock.next("act 3", NOON.plusSeconds(1));
        assertThat(findings.wrong()).isEmpty();
    }
}

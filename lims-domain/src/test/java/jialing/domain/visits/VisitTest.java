package jialing.domain.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.visits.rules.VisitIsBounded;
import org.junit.jupiter.api.Test;

class VisitTest {

    private static final Instant OPENED = Instant.parse("2026-03-10T08:00:00Z");
    private static final Instant FROM = Instant.parse("2026-03-11T01:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-03-14T10:00:00Z");

    @Test
    void aVisitBeginsAndEndsAtItsHour() {
        Visit accepted = visit(new Visit.Acceptance(UUID.randomUUID(), "hua", OPENED), null);
        assertThat(accepted.state(FROM.minusNanos(1))).isEqualTo(VisitState.EXPECTED);
        assertThat(accepted.state(FROM)).isEqualTo(VisitState.UNDER_WAY);
        assertThat(accepted.state(UNTIL.minusNanos(1))).isEqualTo(VisitState.UNDER_WAY);
        assertThat(accepted.state(UNTIL)).isEqualTo(VisitState.OVER);
    }

    @Test
    void whatWasEndedIsEndedForGood() {
        var end = new Visit.End("提前结束", "赵签", FROM.plusSeconds(60));
        assertThat(visit(new Visit.Acceptance(UUID.randomUUID(), "hua", OPENED), end)
                        .state(FROM.plusSeconds(61)))
                .isEqualTo(VisitState.ENDED);
    }

    @Test
    void anInvitationIsTakenWithin72HoursAndBeforeTheVisitIsOver() {
        Visit invited = visit(null, null);
        assertThat(invited.lapsesAt()).isEqualTo(OPENED.plus(Duration.ofHours(72)));
        assertThat(invited.state(OPENED)).isEqualTo(VisitState.INVITED);
        assertThat(invited.state(invited.lapsesAt())).isEqualTo(VisitState.LAPSED);
    }

    @Test
    void aVisitLastsThirtyDaysAtMost() {
        assertThat(objection(FROM, FROM.plus(Duration.ofDays(30)))).isFalse();
        assertThat(objection(FROM, FROM.plus(Duration.ofDays(30)).plusSeconds(1)))
                .isTrue();
        assertThat(objection(FROM, FROM)).isTrue();
        assertThat(objection(FROM, null)).isTrue();
        assertThat(objection(OPENED.plus(Duration.ofDays(91)), OPENED.plus(Duration.ofDays(92))))
                .isTrue();
    }

    private static boolean objection(Instant from, Instant until) {
        return new VisitIsBounded()
                .objection(new VisitIsBounded.Times(from, until, OPENED))
                .isPresent();
    }

    private static Visit visit(Visit.Acceptance acceptance, Visit.End end) {
        return new Visit(UUID.randomUUID(), "CQ-WZ", "华检查", "生态环境部", "1号", FROM, UNTIL, "赵签", OPENED, acceptance, end);
    }
}

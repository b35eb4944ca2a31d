package jialing.domain.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComplaintTest {

    /** A Friday. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 13);

    @Test
    void aTermCountsMondayToFriday() {
        assertThat(WorkingDays.after(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(WorkingDays.after(FRIDAY, 7)).isEqualTo(LocalDate.of(2026, 3, 24));
        assertThat(WorkingDays.after(LocalDate.of(2026, 3, 14), 1)).isEqualTo(LocalDate.of(2026, 3, 16));
    }

    @Test
    void theTermFollowsTheState() {
        assertThat(complaint().dueOn()).isEqualTo(LocalDate.of(2026, 3, 24));
        assertThat(complaint().isOverdue(LocalDate.of(2026, 3, 25))).isTrue();
        Complaint accepted = complaint(ComplaintStep.Kind.ACCEPTANCE, ComplaintStep.Kind.NOTE);
        assertThat(accepted.state()).isEqualTo(ComplaintState.ACCEPTED);
        // 60 working days are twelve weeks
        assertThat(accepted.dueOn()).isEqualTo(FRIDAY.plusWeeks(12));
        Complaint closed = complaint(
                ComplaintStep.Kind.ACCEPTANCE,
                ComplaintStep.Kind.DECISION,
                ComplaintStep.Kind.ANSWER,
                ComplaintStep.Kind.CLOSING,
                ComplaintStep.Kind.REPORTER_OPENED);
        assertThat(closed.state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(closed.dueOn()).isNull();
    }

    @Test
    void aReceiptIsKnownHoweverItIsTyped() {
        var drawn = ReceiptCode.drawn();
        assertThat(drawn.text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(new ReceiptCode(" " + drawn.text().toLowerCase().replace("-", " ")).hash())
                .isEqualTo(drawn.hash());
        assertThat(new ReceiptCode(drawn.text().replace('0', 'O').replace('1', 'l')).hash())
                .isEqualTo(drawn.hash());
        assertThat(IntStream.range(0, 1000).mapToObj(each -> ReceiptCode.drawn().text()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameWordsHaveAnotherDigestEachTimeAndTheSaltRepeatsIt() {
        Salted one = Salted.of("平行样是补写的");
        assertThat(Salted.of("平行样是补写的").digest()).isNotEqualTo(one.digest());
        assertThat(new Salted(one.salt(), "平行样是补写的").digest()).isEqualTo(one.digest());
    }

    @Test
    void whoReportsTellsNothingInAText() {
        assertThat(new Reporter("罗某", "13900001111", null)).hasToString("Reporter");
        assertThat(new Reporter(" ", null, "").isNamed()).isFalse();
    }

    private static Complaint complaint(ComplaintStep.Kind... kinds) {
        Instant received = Instant.parse("2026-03-13T02:00:00Z");
        List<ComplaintStep> steps = Arrays.stream(kinds)
                .map(kind -> new ComplaintStep(UUID.randomUUID(), kind, "x", null, null, null, received))
                .toList();
        return new Complaint(
                UUID.randomUUID(),
                "CQ-MC",
                "CQ-P001",
                "TS-CQ-MC-2026-0001",
                ComplaintKind.MISCONDUCT,
                "x",
                "x",
                false,
                received,
                steps);
    }
}

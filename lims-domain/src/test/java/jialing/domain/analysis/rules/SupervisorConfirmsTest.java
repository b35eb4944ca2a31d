package jialing.domain.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.competence.Supervision;
import jialing.domain.competence.Supervision.SupervisionParty;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.people.WorkKind;
import jialing.domain.shared.Capacity;
import org.junit.jupiter.api.Test;

/** Who signs besides a newcomer. */
class SupervisorConfirmsTest {

    private static final UUID LI = UUID.randomUUID();

    private final SupervisorConfirms rule = new SupervisorConfirms();
    private final Supervision underLi = new Supervision(
            UUID.randomUUID(),
            "CQ-WZ",
            new SupervisionParty(UUID.randomUUID(), "彭慧"),
            new SupervisionParty(LI, "李晓梅"),
            "HJ 535-2009",
            "water",
            WorkKind.ANALYSIS,
            LocalDate.parse("2026-03-01"),
            LocalDate.parse("2026-05-31"),
            "余亮",
            Instant.parse("2026-02-28T01:00:00Z"),
            null);

    @Test
    void onlyTheSupervisorConfirms() {
        assertThat(rule.objection(submission(underLi, LI))).isEmpty();
        assertThat(rule.objection(submission(underLi, UUID.randomUUID()))).isPresent();
        assertThat(rule.objection(submission(underLi, null)))
                .hasValueSatisfying(refusal -> assertThat(refusal.text().zh()).contains("彭慧 在 李晓梅 带教下"));
    }

    @Test
    void whoWorksAloneNeedsNobody() {
        assertThat(rule.objection(submission(null, null))).isEmpty();
    }

    private static SupervisorConfirms.Submission submission(Supervision supervision, UUID second) {
        return new SupervisorConfirms.Submission(
                Optional.ofNullable(supervision),
                Optional.ofNullable(second).map(person -> new ActingPerson(person, "某人", "CQ-WZ", Capacity.ANALYST)));
    }
}

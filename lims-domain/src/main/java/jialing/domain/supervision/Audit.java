package jialing.domain.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Subject;

/**
 * An internal audit.
 *
 * @param checklist its code and edition
 * @param elements clauses of the checklist
 * @param basis why these elements now: importance, changes, earlier results (ISO/IEC 17025:2017 8.8.2 a)
 */
public record Audit(
        UUID id,
        String organisation,
        String number,
        int year,
        String title,
        String checklist,
        List<String> elements,
        String basis,
        LocalDate from,
        LocalDate to,
        List<Member> team,
        UUID planner,
        String plannerName,
        Instant plannedAt,
        Signed programme,
        Report report,
        Signed approval,
        Signed closing) {

    /** @param lead whether he or she leads it */
    public record Member(UUID person, String name, boolean lead) {}

    /** Who signed, and when. */
    public record Signed(UUID person, String name, Instant at) {}

    public record Report(String summary, String strengths, String conclusion, Signed signed) {}

    public AuditState state() {
        if (closing != null) {
            return AuditState.CLOSED;
        }
        if (approval != null) {
            return AuditState.APPROVED;
        }
        if (report != null) {
            return AuditState.REPORTED;
        }
        return programme == null ? AuditState.PLANNED : AuditState.UNDER_WAY;
    }

    public Checklist questions() {
        return Checklist.edition(checklist).orElseThrow();
    }

    List<Checklist.Item> asked() {
        return questions().of(elements);
    }

    boolean isOfTheTeam(UUID person) {
        return team.stream().anyMatch(member -> member.person().equals(person));
    }

    boolean isLedBy(UUID person) {
        return team.stream().anyMatch(member -> member.lead() && member.person().equals(person));
    }

    Subject subject() {
        return subject(id);
    }

    static Subject subject(UUID id) {
        return Subject.of("Audit", id);
    }
}

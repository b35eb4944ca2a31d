package jialing.domain.supervision;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.View;
import jialing.domain.supervision.persistence.AuditTable;

/** Audits for the screen: a year's programme with what is overdue, and an audit with its questions, answers and draws. */
@View
public class AuditView {

    /** At least once in so many months (RB/T 214-2017 4.5.12). */
    private static final int MONTHS = 12;

    @Inject
    Audits audits;

    @Inject
    AuditTable table;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param lastAudited last day of the last audit of it in the last years that was reported; null for never
     * @param overdue whether that is more than twelve months ago
     */
    public record ElementLine(String element, LocalDate lastAudited, boolean overdue, List<UUID> planned) {}

    public record Programme(int year, List<Audit> audits, List<ElementLine> elements) {}

    public record Detail(
            Audit audit, List<Checklist.Item> questions, List<AuditAnswer> answers, List<RecordDraw> draws) {}

    public record Auditor(UUID personId, String name) {}

    /** @param year null for this one */
    public Programme programme(Integer year) {
        LocalDate today = clock.today();
        int of = year == null ? today.getYear() : year;
        String organisation = current.get().organisation();
        List<Audit> ofYear = table.ofYear(organisation, of);
        List<Audit> before = table.since(organisation, today.minusMonths(3L * MONTHS));
        List<ElementLine> elements = Checklist.current().elements().stream()
                .map(element -> line(element, ofYear, before, today))
                .toList();
        return new Programme(of, ofYear, elements);
    }

    public Detail of(UUID id) {
        Audit audit = audits.byId(id);
        return new Detail(audit, audit.asked(), table.answers(id), table.draws(id));
    }

    public Checklist checklist() {
        return Checklist.current();
    }

    /** Who may be in a team. */
    public List<Auditor> auditors() {
        return audits.auditors(current.get().organisation()).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(each -> new Auditor(each.getKey(), each.getValue()))
                .toList();
    }

    private static ElementLine line(String element, List<Audit> ofYear, List<Audit> before, LocalDate today) {
        Optional<LocalDate> last = with(element, before)
                .filter(audit -> audit.report() != null)
                .map(Audit::to)
                .max(Comparator.naturalOrder());
        boolean overdue =
                last.map(day -> day.plusMonths(MONTHS).isBefore(today)).orElse(true);
        return new ElementLine(
                element,
                last.orElse(null),
                overdue,
                with(element, ofYear).map(Audit::id).toList());
    }

    private static Stream<Audit> with(String element, List<Audit> audits) {
        return audits.stream().filter(audit -> audit.elements().contains(element));
    }
}

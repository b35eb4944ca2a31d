package jialing.domain.methods;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.methods.MethodReplacement.ReplacementWarning;
import jialing.domain.methods.persistence.ReplacementNotices;
import jialing.domain.methods.persistence.ReplacementTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * The house tells laboratories what they have to redo for a replaced standard, and takes the task back once the record shows that
 * nothing is left. One replacement, one transaction. Asked again it goes on with the following one.
 */
@UseCase
public class NotifyOfReplacement {

    /** Whoever has not redone it by then has heard it five times. */
    private static final int DAYS_AFTERWARDS = 180;

    @Inject
    ReplacementTable replacements;

    @Inject
    ReplacementNotices notices;

    @Inject
    WorkToRedo work;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<LaboratoryNotified> notified;

    @Inject
    Event<ReplacementSettled> settled;

    /** Whether there was something to tell. */
    public boolean notifyOfNext() {
        Actor house = current.mustBe(Capacity.SYSTEM);
        return replacements.inForceFrom(clock.today().minusDays(DAYS_AFTERWARDS)).stream()
                .anyMatch(replacement -> tell(replacement, house));
    }

    private boolean tell(MethodReplacement replacement, Actor house) {
        Map<String, Integer> left = leftToRedo(replacement);
        ReplacementWarning term = replacement.warningOn(clock.today());
        List<String> unaware = left.keySet().stream()
                .filter(organisation -> !notices.isNotified(replacement.id(), organisation, term))
                .sorted()
                .toList();
        unaware.forEach(organisation -> notify(replacement, term, organisation, left.get(organisation), house));
        List<UUID> done = notices.openOf(replacement.id()).stream()
                .filter(notice -> !left.containsKey(notice.organisation()))
                .map(notice -> settle(notice.id(), notice.organisation()))
                .toList();
        return !unaware.isEmpty() || !done.isEmpty();
    }

    /** What the whole city shares is redone by the laboratory that announced the replacement. */
    private Map<String, Integer> leftToRedo(MethodReplacement replacement) {
        return replacement.withdrawn()
                ? Map.of()
                : work.tasks(replacement).stream()
                        .filter(task -> !task.done())
                        .collect(Collectors.toMap(
                                task -> task.organisation().equals("*")
                                        ? replacement.organisation()
                                        : task.organisation(),
                                task -> 1,
                                Integer::sum));
    }

    private void notify(
            MethodReplacement replacement, ReplacementWarning term, String organisation, int left, Actor house) {
        UUID id = TimeOrderedId.next();
        UUID first = notices.openIn(replacement.id(), organisation).orElse(id);
        var notice = new ReplacementNotice(id, organisation, replacement, term, left, first);
        ledger.record(Act.of(
                        Verb.NOTIFY_OF_REPLACEMENT,
                        Subject.of("ReplacementNotice", first),
                        house,
                        Capacity.SYSTEM,
                        notice)
                .inOrganisation(organisation));
        notices.add(notice, clock.now());
        notified.fire(new LaboratoryNotified(notice));
    }

    private UUID settle(UUID notice, String organisation) {
        notices.settle(notice, organisation, clock.now());
        settled.fire(new ReplacementSettled(notice));
        return notice;
    }
}

package jialing.domain.people;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.people.persistence.PinPermissionTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.View;

/** Who was permitted to set a new signing PIN: told to the person, and listed for those who watch over it. */
@View
public class NewPinView {

    private static final int SHOWN = 200;

    @Inject
    PinPermissionTable permissions;

    @Inject
    Persons persons;

    @Inject
    WaysIn waysIn;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param second who said yes besides; null when nobody has
     * @param usedAt null when no PIN was set by it
     * @param openedBy administrators who lately took the person's second factor off, newest first
     */
    public record Line(
            UUID id,
            UUID personId,
            String person,
            String reason,
            String permittedBy,
            Instant permittedAt,
            String second,
            PinPermission.State state,
            Instant lapsesAt,
            Instant usedAt,
            List<Opening> openedBy) {}

    public record Opening(String name, Instant at) {}

    /** Those that wait, and those of the last while: nobody gets a new PIN without hearing of it. Newest first. */
    public List<Line> own() {
        Actor actor = current.get();
        Instant since = clock.now().minus(WaysIn.REMEMBERED);
        return house.get(() -> permissions.ofPerson(actor.personId()).stream()
                .filter(each -> each.permittedAt().isAfter(since))
                .map(this::line)
                .toList());
    }

    /** Those of the own organisation, newest first. */
    public List<Line> all() {
        Actor actor = current.mustBe(Capacity.ADMINISTRATOR, Capacity.QUALITY_OFFICER);
        return house.get(() -> permissions.in(actor.organisation(), SHOWN).stream()
                .map(this::line)
                .toList());
    }

    private Line line(PinPermission permission) {
        return new Line(
                permission.id(),
                permission.personId(),
                persons.nameOf(permission.personId()),
                permission.reason(),
                persons.nameOf(permission.permittedBy()),
                permission.permittedAt(),
                permission.confirmedBy() == null ? null : persons.nameOf(permission.confirmedBy()),
                permission.state(clock.now()),
                permission.lapsesAt(),
                permission.usedAt(),
                waysIn.openedLately(permission.personId()).stream()
                        .map(each -> new Opening(each.name(), each.at()))
                        .toList());
    }
}

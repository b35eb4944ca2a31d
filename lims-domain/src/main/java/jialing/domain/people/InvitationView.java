package jialing.domain.people;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jialing.domain.people.persistence.InvitationTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.View;

/** Whom the own organisation has invited, for its administrator. */
@View
public class InvitationView {

    private static final int SHOWN = 200;

    @Inject
    InvitationTable invitations;

    @Inject
    Persons persons;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public record Line(
            UUID id,
            String name,
            String nameEn,
            String employeeNumber,
            String organisation,
            Set<Capacity> capacities,
            LocalDate from,
            String invitedBy,
            Instant invitedAt,
            Instant lapsesAt,
            Invitation.State state) {}

    /** Newest first. */
    public List<Line> all() {
        Actor administrator = current.mustBe(Capacity.ADMINISTRATOR);
        return house.get(() -> invitations.from(administrator.organisation(), SHOWN).stream()
                .map(this::line)
                .toList());
    }

    private Line line(Invitation invitation) {
        Invitation.Invitee invitee = invitation.invitee();
        return new Line(
                invitation.id(),
                invitee.name(),
                invitee.nameEn(),
                invitee.employeeNumber(),
                invitee.organisation(),
                invitee.capacities(),
                invitee.from(),
                persons.nameOf(invitation.invitedBy()),
                invitation.invitedAt(),
                invitation.lapsesAt(),
                invitation.state(clock.now()));
    }
}

package jialing.domain.samplebank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import jialing.domain.people.Admission;
import jialing.domain.samplebank.persistence.MessageTable;
import jialing.domain.samplebank.persistence.MovementTable;
import jialing.domain.samplebank.persistence.RequestTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;

/** What a cabinet tells against what the record says. */
@ApplicationScoped
class MessageComparison {

    @Inject
    MovementTable movements;

    @Inject
    RequestTable requests;

    @Inject
    MessageTable table;

    @Inject
    Admission admission;

    /** Empty where they agree. */
    Optional<Discrepancy.Difference> difference(Cabinet cabinet, CabinetMessage message) {
        return switch (message.kind()) {
            case DOOR_OPENED ->
                mayOpen(cabinet, message) ? Optional.empty() : Optional.of(Discrepancy.Difference.OPENED_BY_STRANGER);
            case TAKEN_OUT ->
                mayBeTaken(cabinet, message)
                        ? Optional.empty()
                        : Optional.of(Discrepancy.Difference.TAKEN_WITHOUT_APPROVAL);
            case PUT_IN -> putDifference(cabinet, message);
        };
    }

    /** A keeper of this laboratory, or who may fetch something there, or has to bring something back. */
    private boolean mayOpen(Cabinet cabinet, CabinetMessage message) {
        LocalDate day = LabClock.dayOf(message.happenedAt());
        Optional<Actor> opener =
                Optional.ofNullable(message.opener()).flatMap(account -> admission.actorOf(account, day));
        return opener.filter(person -> person.organisation().equals(cabinet.organisation()))
                .filter(person -> person.holds(Capacity.SAMPLE_CUSTODIAN)
                        || table.openings(cabinet, day).stream()
                                .anyMatch(opening -> opening.requester().equals(person.personId())))
                .isPresent();
    }

    /** It is handed out on record already, or may be. */
    private boolean mayBeTaken(Cabinet cabinet, CabinetMessage message) {
        LocalDate day = LabClock.dayOf(message.happenedAt());
        if (message.container() == null) {
            return table.isExpectedToLeave(cabinet, message.position(), message.happenedAt(), day);
        }
        Optional<BankedContainer> banked = movements
                .byCode(message.container())
                .filter(each -> each.organisation().equals(cabinet.organisation()));
        return banked.isPresent()
                && (banked.get().state() == BankState.HANDED_OUT
                        || requests.approvedFor(message.container())
                                .filter(request -> !request.until().isBefore(day))
                                .isPresent());
    }

    /** Who puts something in scans it first. */
    private Optional<Discrepancy.Difference> putDifference(Cabinet cabinet, CabinetMessage message) {
        if (message.container() == null) {
            return Optional.of(Discrepancy.Difference.PUT_WITHOUT_RECORD);
        }
        Optional<BankedContainer> banked = movements
                .byCode(message.container())
                .filter(each -> each.organisation().equals(cabinet.organisation()))
                .filter(each -> each.state() == BankState.STORED);
        if (banked.isEmpty()) {
            return Optional.of(Discrepancy.Difference.PUT_WITHOUT_RECORD);
        }
        String there = BankPosition.label(cabinet.code(), message.position());
        return banked.get().lies().equals(there) ? Optional.empty() : Optional.of(Discrepancy.Difference.PUT_ELSEWHERE);
    }
}

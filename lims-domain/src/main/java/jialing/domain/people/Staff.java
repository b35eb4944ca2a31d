package jialing.domain.people;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.people.persistence.CapacityTable;
import jialing.domain.people.persistence.EmploymentTable;
import jialing.domain.people.persistence.SecondFactorTable;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.View;

/** The people of the own organisation over time, for its administrator: also those who are to come and those who have left. */
@View
public class Staff {

    @Inject
    OwnPeople ownPeople;

    @Inject
    CapacityTable capacities;

    @Inject
    SecondFactorTable factors;

    @Inject
    EmploymentTable employments;

    @Inject
    AsTheHouse house;

    @Inject
    LabClock clock;

    /** Where somebody stands with the organisation. */
    public enum Standing {
        ANNOUNCED,
        PRESENT,
        LEFT,
        CLOSED
    }

    /** @param until last day, null when no end is known */
    public record Held(UUID id, Capacity capacity, LocalDate from, LocalDate until) {}

    /** @param employeeNumber may be null; @param locked password or PIN was wrong too often */
    public record Member(
            UUID personId,
            UUID employmentId,
            String account,
            String name,
            String nameEn,
            String employeeNumber,
            LocalDate from,
            LocalDate until,
            Standing standing,
            boolean locked,
            boolean secondFactor,
            List<Held> capacities) {}

    public List<Member> all() {
        String organisation = ownPeople.administrator().organisation();
        Map<UUID, List<HeldCapacity>> held =
                capacities.heldIn(organisation).stream().collect(Collectors.groupingBy(HeldCapacity::personId));
        Set<String> withSecondFactor = house.get(() -> factors.accountsWithOne());
        return employments.staffOf(organisation).stream()
                .map(row -> member(
                        row,
                        withSecondFactor.contains(row.account().account()),
                        held.getOrDefault(row.person().id(), List.of())))
                .toList();
    }

    private Member member(StaffRow row, boolean secondFactor, List<HeldCapacity> held) {
        Instant now = clock.now();
        Employment employment = row.employment();
        Account account = row.account();
        return new Member(
                row.person().id(),
                employment.id(),
                account.account(),
                row.person().name(),
                row.person().nameEn(),
                row.person().employeeNumber(),
                employment.validFrom(),
                employment.validTo().orElse(null),
                standing(employment, account),
                account.logInLocked(now) || account.pinLocked(now),
                secondFactor,
                held.stream()
                        .map(each -> new Held(
                                each.id(),
                                each.capacity(),
                                each.validFrom(),
                                each.validTo().orElse(null)))
                        .toList());
    }

    private Standing standing(Employment employment, Account account) {
        if (!employment.isAdmitted()) {
            return Standing.ANNOUNCED;
        }
        if (employment.isOver(clock.today())) {
            return Standing.LEFT;
        }
        return account.isOpen() ? Standing.PRESENT : Standing.CLOSED;
    }
}

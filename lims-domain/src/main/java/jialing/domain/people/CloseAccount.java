package jialing.domain.people;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.people.persistence.CapacityTable;
import jialing.domain.people.persistence.ProviderBindingTable;
import jialing.domain.people.rules.OrganisationKeepsAnAdministrator;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/**
 * A person is let in no more, from this moment: sessions and the binding to an identity provider end, capacities end with the day. The person, the name of the account and
 * everything done stay; the name is never given again.
 */
@UseCase
public class CloseAccount {

    @Inject
    OwnPeople ownPeople;

    @Inject
    CapacityTable capacities;

    @Inject
    AccountTable accounts;

    @Inject
    ProviderBindingTable bindings;

    @Inject
    OpenSessions sessions;

    @Inject
    AccountActs acts;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public void close(UUID personId, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("ReasonGiven", "reason", "请说明关闭账号的理由", "Say why the account is closed");
        }
        Employment employment = ownPeople.employment(personId);
        Actor administrator = current.get();
        String name = ownPeople.account(personId).account();
        LocalDate today = clock.today();
        var ending = capacities.heldBy(personId, employment.organisation()).stream()
                .filter(held -> held.isHeldFrom(today.plusDays(1)))
                .toList();
        new OrganisationKeepsAnAdministrator()
                .require(new OrganisationKeepsAnAdministrator.Ending(
                        ending.stream().map(HeldCapacity::id).collect(Collectors.toSet()),
                        capacities.administratorsOf(employment.organisation(), today)));
        ending.forEach(held -> held.endOn(today));
        house.run(() -> {
            Account account = accounts.locked(name).orElseThrow();
            mustBeOpen(account);
            account.close(clock.now());
            bindings.ofAccount(name).forEach(binding -> binding.end(clock.now()));
            var content = Map.of(
                    "reason",
                    reason,
                    "ended",
                    ending.stream().map(HeldCapacity::capacity).sorted().toList(),
                    "devices",
                    sessions.endAll(name));
            acts.ofAdministrator(Verb.CLOSE_ACCOUNT, account, administrator, content);
        });
    }

    private static void mustBeOpen(Account account) {
        if (!account.isOpen()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "AccountIsOpen",
                    null,
                    Text.of("此账号已经关闭", "This account is closed already"),
                    null);
        }
    }
}

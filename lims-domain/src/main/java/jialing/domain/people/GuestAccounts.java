package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.people.persistence.PersonTable;
import jialing.domain.people.rules.AccountNameSpoken;
import jialing.domain.people.rules.PasswordHardToGuess;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;

/**
 * Accounts of {@link Guests}: a person with no employment, no capacity and no PIN that anybody knows, so that nothing can be signed
 * with it. MUST be asked as the house.
 */
@ApplicationScoped
public class GuestAccounts {

    @Inject
    AccountTable accounts;

    @Inject
    PersonTable persons;

    @Inject
    OpenSessions sessions;

    @Inject
    Ledger ledger;

    @Inject
    LabClock clock;

    /** What the guest chooses. */
    public record Choice(String account, String password) {
        @Override
        public String toString() {
            return "Choice of " + account;
        }
    }

    /** @throws jialing.domain.shared.Refusal when the account is taken or cannot be spoken, or the password is easy to guess */
    public Person open(String name, String organisation, Choice choice) {
        new AccountNameSpoken().require(choice.account());
        new PasswordHardToGuess("password")
                .require(new PasswordHardToGuess.Choice(choice.account(), null, choice.password()));
        if (accounts.byName(choice.account()).isPresent()) {
            throw EnrolPerson.accountIsTaken(choice.account());
        }
        var person = new Person(name, null, organisation);
        persons.add(person);
        accounts.add(new Account(
                choice.account(), person, SecretHash.of(choice.password()), SecretHash.of(Sessions.secret())));
        mustBeTheFirst(choice.account());
        ledger.record(Act.of(
                        Verb.REGISTER,
                        Subject.of("Person", person.id()),
                        Actor.system(),
                        Capacity.SYSTEM,
                        Map.of("name", name, "account", choice.account()))
                .inOrganisation(organisation));
        return person;
    }

    /** For good, with all sessions. @return what they were begun on */
    public List<String> close(String account) {
        accounts.locked(account).filter(Account::isOpen).ifPresent(open -> open.close(clock.now()));
        return sessions.endAll(account);
    }

    /** Two people may choose the same name at the same moment. */
    private void mustBeTheFirst(String account) {
        try {
            accounts.flush();
        } catch (PersistenceException taken) {
            throw EnrolPerson.accountIsTaken(account);
        }
    }
}

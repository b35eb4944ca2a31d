package jialing.domain.people;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.PeopleTables;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** Logging in, being recognised, logging out. Works as the house: before the log-in nobody is known. */
@UseCase
public class Sessions {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    PeopleTables tables;

    @Inject
    Admission admission;

    @Inject
    Ledger ledger;

    @Inject
    LabClock clock;

    /** A session just begun, with the secrets that only the person's device gets to know. */
    public record Begun(Actor actor, String token, String csrf) {}

    /** Somebody recognised by a token. */
    public record Recognised(Actor actor, String csrf) {}

    /** What came of an attempt; a refused one is kept on record, so it is an answer and no exception. */
    public record Attempt(Optional<Begun> begun, boolean locked) {}

    public Attempt logIn(String accountName, String password) {
        Optional<Account> account = tables.lockedAccount(accountName).filter(Account::isOpen);
        Instant now = clock.now();
        if (account.isPresent() && account.get().logInLocked(now)) {
            return new Attempt(Optional.empty(), true);
        }
        boolean right =
                account.map(Account::password).orElse(SecretHash.NOBODYS).matches(password);
        if (account.isEmpty()) {
            return new Attempt(Optional.empty(), false);
        }
        return right ? begin(account.get(), now) : refuse(account.get(), now);
    }

    public Optional<Recognised> recognise(String token) {
        Instant now = clock.now();
        return tables.session(CanonicalJson.sha256(token))
                .filter(session -> session.isOpen(now))
                .flatMap(session -> {
                    session.seen(now);
                    return admission
                            .actorOf(session.account(), clock.today())
                            .map(actor -> new Recognised(actor, session.csrf()));
                });
    }

    public void logOut(String token, Actor actor) {
        tables.session(CanonicalJson.sha256(token)).ifPresent(session -> {
            session.end(clock.now());
            ledger.record(about(Verb.LOG_OUT, actor));
        });
    }

    private Attempt begin(Account account, Instant now) {
        account.logInSucceeded();
        Actor actor = admission.actorOf(account.account(), clock.today()).orElseThrow();
        String token = secret();
        String csrf = secret();
        tables.add(new Session(CanonicalJson.sha256(token), csrf, account.account(), actor.organisation(), now));
        ledger.record(about(Verb.LOG_IN, actor));
        return new Attempt(Optional.of(new Begun(actor, token, csrf)), false);
    }

    private Attempt refuse(Account account, Instant now) {
        account.countLogInAttempt(now);
        Actor actor = admission.actorOf(account.account(), clock.today()).orElseThrow();
        ledger.record(about(Verb.REFUSE_LOG_IN, actor));
        return new Attempt(Optional.empty(), account.logInLocked(now));
    }

    private static Act about(Verb verb, Actor actor) {
        Capacity capacity = actor.capacities().stream().sorted().findFirst().orElse(Capacity.NETWORK_READER);
        return Act.of(
                verb, Subject.of("Account", actor.personId()), actor, capacity, Map.of("account", actor.account()));
    }

    private static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

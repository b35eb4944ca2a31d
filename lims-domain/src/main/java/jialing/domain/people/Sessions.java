package jialing.domain.people;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.people.persistence.SessionTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** Logging in, being recognised, logging out. Works as the house: before the log-in nobody is known. */
@UseCase
public class Sessions {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    AccountTable accounts;

    @Inject
    SessionTable table;

    @Inject
    Admission admission;

    @Inject
    AccountActs acts;

    @Inject
    StrangersAttempts strangers;

    @Inject
    SecondFactors factors;

    @Inject
    LabClock clock;

    /** What somebody types to be let in; the code may be null as long as none is asked. */
    public record Credentials(String account, String password, String code) {
        @Override
        public String toString() {
            return "Credentials of " + account;
        }
    }

    /** A session just begun, with the secrets that only the person's device gets to know. */
    public record Begun(Actor actor, String token, String csrf) {}

    /** Somebody recognised by a token. */
    public record Recognised(Actor actor, String csrf) {}

    /**
     * What came of an attempt; a refused one is kept on record, so it is an answer and no exception.
     *
     * @param refusal empty when a session has begun
     */
    public record Attempt(Optional<Begun> begun, Optional<Refusal> refusal) {

        static Attempt let(Begun begun) {
            return new Attempt(Optional.of(begun), Optional.empty());
        }

        static Attempt refused(Refusal refusal) {
            return new Attempt(Optional.empty(), Optional.of(refusal));
        }

        /** @throws Refusal when nobody was let in */
        public Begun orRefuse() {
            refusal.ifPresent(no -> {
                throw no;
            });
            return begun.orElseThrow();
        }
    }

    public Attempt logIn(Credentials given, Device device) {
        Instant now = clock.now();
        Optional<Account> account = accounts.locked(given.account()).filter(Account::isOpen);
        Optional<Actor> actor = account.flatMap(each -> admission.actorOf(each.account(), clock.today()));
        boolean locked = account.isPresent() && account.get().logInLocked(now);
        boolean right = account.map(Account::password)
                .filter(hash -> actor.isPresent() && !locked)
                .orElse(SecretHash.NOBODYS)
                .matches(given.password());
        if (actor.isEmpty()) {
            boolean seemsLocked = strangers.count(given.account());
            return Attempt.refused(seemsLocked ? LogInRefusals.locked("account") : LogInRefusals.wrong());
        }
        if (locked) {
            acts.own(Verb.REFUSE_LOG_IN, actor.get(), Map.of("why", "LogInLocked", "device", device.name()));
            return Attempt.refused(LogInRefusals.locked("account"));
        }
        return right
                ? secondStep(account.get(), actor.get(), given.code(), device)
                : refuse(account.get(), actor.get(), device, LogInRefusals.wrong());
    }

    /**
     * The right password alone neither counts as wrong nor forgives what was wrong before: only a whole log-in begins the count
     * anew, or codes could be guessed for ever between two right passwords.
     */
    private Attempt secondStep(Account account, Actor actor, String code, Device device) {
        Optional<SecondFactor> factor = factors.inForce(account.account());
        if (factor.isEmpty()) {
            account.logInSucceeded();
            return Attempt.let(begin(account, actor, LogInMeans.PASSWORD, device));
        }
        if (code == null || code.isBlank()) {
            acts.own(Verb.AWAIT_SECOND_FACTOR, actor, Map.of("device", device.name()));
            return Attempt.refused(LogInRefusals.codeNeeded());
        }
        return factors.take(factor.get(), code)
                .map(means -> {
                    account.logInSucceeded();
                    return Attempt.let(begin(account, actor, means, device));
                })
                .orElseGet(() -> refuse(account, actor, device, LogInRefusals.wrongCode(Refusal.Kind.UNKNOWN_PERSON)));
    }

    public Optional<Recognised> recognise(String token) {
        Instant now = clock.now();
        return table.byTokenHash(CanonicalJson.sha256(token))
                .filter(session -> session.isOpen(now))
                .flatMap(session -> {
                    session.seen(now);
                    return admission
                            .actorOf(session.account(), clock.today())
                            .map(actor -> new Recognised(actor, session.csrf()));
                });
    }

    /** @return by what the identity provider knows the session, when it began there; sealed for the account */
    public Optional<byte[]> logOut(String token, Actor actor) {
        Optional<Session> left = table.byTokenHash(CanonicalJson.sha256(token));
        left.ifPresent(session -> {
            session.end(clock.now());
            acts.own(Verb.LOG_OUT, actor, Map.of("device", String.valueOf(session.device())));
        });
        return left.map(Session::idToken);
    }

    /** Somebody has proved who they are: let them in. */
    Begun begin(Account account, Actor actor, LogInMeans means, Device device) {
        return begin(account, actor, means, device, session -> {});
    }

    /** @param origin says from where the session came */
    Begun begin(Account account, Actor actor, LogInMeans means, Device device, Consumer<Session> origin) {
        Instant now = clock.now();
        String token = secret();
        String csrf = secret();
        var session = new Session(
                CanonicalJson.sha256(token), csrf, account.account(), actor.organisation(), means, device, now);
        origin.accept(session);
        table.add(session);
        acts.own(Verb.LOG_IN, actor, Map.of("means", means, "device", device.name()));
        return new Begun(actor, token, csrf);
    }

    /** It counts, and locks the account when it was one too many. */
    Attempt refuse(Account account, Actor actor, Device device, Refusal refusal) {
        Instant now = clock.now();
        account.countLogInAttempt(now);
        acts.own(Verb.REFUSE_LOG_IN, actor, Map.of("why", refusal.rule(), "device", device.name()));
        if (!account.logInLocked(now)) {
            return Attempt.refused(refusal);
        }
        acts.own(Verb.LOCK_OUT, actor, Map.of("minutes", LockOut.LASTS.toMinutes()));
        return Attempt.refused(LogInRefusals.locked("account"));
    }

    /** Random enough that nobody guesses it. */
    static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

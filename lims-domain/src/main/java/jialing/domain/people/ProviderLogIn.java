package jialing.domain.people;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import jialing.domain.ledger.Verb;
import jialing.domain.people.ProviderDoor.Returned;
import jialing.domain.people.Sessions.Attempt;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.people.persistence.ProviderBindingTable;
import jialing.domain.people.persistence.ProviderVisitTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/**
 * Logging in as whom the identity provider knows, which ends in a session of the house like any other. Works as the house. The
 * provider stands for the password only: who has a second factor is asked for it, unless the provider says that it asked for several
 * itself ({@code amr} holds {@code mfa}, RFC 8176).
 */
@UseCase
public class ProviderLogIn {

    @Inject
    HouseAtProvider house;

    @Inject
    ProviderVisitTable visits;

    @Inject
    ProviderBindingTable bindings;

    @Inject
    AccountTable accounts;

    @Inject
    Admission admission;

    @Inject
    Sessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    AccountKey key;

    @Inject
    AccountActs acts;

    @Inject
    LabClock clock;

    /** Who came back, and to whose account; what else is asked of them is not said yet. */
    private record Caller(ProviderVisit visit, ProviderBinding binding, Account account, Actor actor, Device device) {}

    Attempt enter(Returned returned, Device device) {
        Optional<ProviderVisit> visit = visits.locked(ProviderVisit.hash(returned.browser()))
                .filter(each -> each.isFor(null, clock.now()) && each.isProven());
        if (visit.isEmpty()) {
            return Attempt.refused(LogInRefusals.providerNotProven(name()));
        }
        String subject = visit.get().subject();
        Optional<ProviderBinding> binding = bindings.to(house.issuer(), subject);
        Optional<Account> account =
                binding.flatMap(each -> accounts.locked(each.account())).filter(Account::isOpen);
        Optional<Actor> actor = account.flatMap(each -> admission.actorOf(each.account(), clock.today()));
        if (actor.isEmpty()) {
            visit.get().end(clock.now());
            acts.ofProvider(
                    Verb.REFUSE_LOG_IN,
                    house.issuer(),
                    Map.of("why", "ProviderIdentityBound", "subject", subject, "device", device.name()));
            return Attempt.refused(LogInRefusals.notBound(name(), subject));
        }
        return judge(returned, new Caller(visit.get(), binding.get(), account.get(), actor.get(), device));
    }

    /** Nobody is known, but somebody tried: it goes on the record of the provider. */
    Attempt refuse(String why, Refusal refusal, Device device) {
        acts.ofProvider(Verb.REFUSE_LOG_IN, house.issuer(), Map.of("why", why, "device", device.name()));
        return Attempt.refused(refusal);
    }

    private Attempt judge(Returned returned, Caller caller) {
        if (caller.account().logInLocked(clock.now())) {
            acts.own(
                    Verb.REFUSE_LOG_IN,
                    caller.actor(),
                    Map.of("why", "LogInLocked", "device", caller.device().name()));
            return Attempt.refused(LogInRefusals.locked(null));
        }
        if (!caller.binding().isConfirmed()) {
            Optional<Attempt> not = confirm(returned.password(), caller);
            if (not.isPresent()) {
                return not.get();
            }
        }
        return secondStep(returned.code(), caller);
    }

    /** Without the person's own password an administrator could let anybody in as anybody. */
    private Optional<Attempt> confirm(String password, Caller caller) {
        if (password == null || password.isBlank()) {
            acts.own(
                    Verb.REFUSE_LOG_IN,
                    caller.actor(),
                    Map.of("why", "BindingConfirmed", "device", caller.device().name()));
            return Optional.of(Attempt.refused(
                    LogInRefusals.bindingToConfirm(caller.account().account())));
        }
        if (!caller.account().password().matches(password)) {
            return Optional.of(
                    sessions.refuse(caller.account(), caller.actor(), caller.device(), LogInRefusals.wrong()));
        }
        caller.binding().confirm(caller.visit().called(), clock.now());
        acts.own(
                Verb.CONFIRM_BINDING,
                caller.actor(),
                Map.of(
                        "binding",
                        caller.binding().id(),
                        "subject",
                        caller.binding().subject()));
        return Optional.empty();
    }

    private Attempt secondStep(String code, Caller caller) {
        Optional<SecondFactor> factor = caller.visit().severalFactors()
                ? Optional.empty()
                : factors.inForce(caller.account().account());
        if (factor.isEmpty()) {
            return letIn(LogInMeans.PROVIDER, caller);
        }
        if (code == null || code.isBlank()) {
            acts.own(
                    Verb.AWAIT_SECOND_FACTOR,
                    caller.actor(),
                    Map.of("device", caller.device().name()));
            return Attempt.refused(LogInRefusals.codeNeeded());
        }
        Optional<LogInMeans> means = factors.take(factor.get(), code);
        if (means.isEmpty()) {
            return sessions.refuse(
                    caller.account(),
                    caller.actor(),
                    caller.device(),
                    LogInRefusals.wrongCode(Refusal.Kind.UNKNOWN_PERSON));
        }
        caller.account().logInSucceeded();
        return letIn(means.get().afterProvider(), caller);
    }

    private Attempt letIn(LogInMeans means, Caller caller) {
        ProviderVisit visit = caller.visit();
        byte[] token = key.seal(
                key.open(visit.idToken(), visit.subject()), caller.account().account());
        visit.end(clock.now());
        return Attempt.let(sessions.begin(
                caller.account(),
                caller.actor(),
                means,
                caller.device(),
                session -> session.cameFrom(caller.binding(), visit.providerSession(), token)));
    }

    private String name() {
        return house.name().orElse("");
    }
}

package jialing.domain.people;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.people.persistence.ProviderBindingTable;
import jialing.domain.people.persistence.ProviderVisitTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/**
 * From now on an identity at the provider stands for an account: by the person, who has just proved both, or announced by the
 * administrator and confirmed by the person with the own password at the first log-in.
 */
@UseCase
public class BindToProvider {

    /** As long as a subject may be (OpenID Connect Core 1.0, 2). */
    private static final int LONGEST_SUBJECT = 255;

    @Inject
    HouseAtProvider house;

    @Inject
    ProviderVisitTable visits;

    @Inject
    AccountTable accounts;

    @Inject
    ProviderBindingTable bindings;

    @Inject
    OwnPeople ownPeople;

    @Inject
    AccountActs acts;

    @Inject
    AsTheHouse asTheHouse;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param browser which has come back from the provider for this person */
    void own(String browser) {
        Actor actor = current.get();
        asTheHouse.run(() -> {
            ProviderVisit visit = visits.locked(ProviderVisit.hash(browser))
                    .filter(each -> each.isFor(actor.account(), clock.now()) && each.isProven())
                    .orElseThrow(
                            () -> LogInRefusals.bindingNotProven(house.name().orElse("")));
            visit.end(clock.now());
            Account account = accounts.locked(actor.account()).orElseThrow();
            ProviderBinding binding = bind(account, visit.subject());
            binding.confirm(visit.called(), clock.now());
            acts.own(Verb.BIND_TO_PROVIDER, actor, Map.of("binding", binding.id(), "subject", binding.subject()));
        });
    }

    public void of(UUID personId, String subject) {
        Account account = ownPeople.account(personId);
        Actor administrator = current.get();
        house.provider();
        if (subject == null || !subject.strip().matches("[\\x21-\\x7e]{1," + LONGEST_SUBJECT + "}")) {
            throw Refusal.invalid(
                    "SubjectGiven",
                    "subject",
                    "请填写统一身份认证给出的编号（不含空格）",
                    "Give the number by which the provider knows the person");
        }
        asTheHouse.run(() -> {
            ProviderBinding binding = bind(accounts.locked(account.account()).orElseThrow(), subject.strip());
            acts.ofAdministrator(
                    Verb.BIND_TO_PROVIDER,
                    account,
                    administrator,
                    Map.of("binding", binding.id(), "subject", binding.subject()));
        });
    }

    private ProviderBinding bind(Account account, String subject) {
        if (bindings.ofAccountAt(account.account(), house.issuer()).isPresent()) {
            throw conflict("OneBinding", "此账号已经绑定；请先解除", "This account is bound already; unbind it before");
        }
        if (bindings.to(house.issuer(), subject).isPresent()) {
            throw conflict("IdentityBoundOnce", "此身份已经绑定了另一个账号", "This identity is bound to another account");
        }
        var binding = new ProviderBinding(account, house.issuer(), subject, clock.now());
        bindings.add(binding);
        return binding;
    }

    private static Refusal conflict(String rule, String zh, String en) {
        return new Refusal(Refusal.Kind.CONFLICT, rule, null, Text.of(zh, en), null);
    }
}

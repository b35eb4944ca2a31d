package jialing.domain.people;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.people.persistence.ProviderBindingTable;
import jialing.domain.people.persistence.ProviderVisitTable;
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
    AccountChanges changes;

    @Inject
    LabClock clock;

    /** @param browser which has come back from the provider for this person */
    void own(String browser) {
        changes.own(Verb.BIND_TO_PROVIDER, account -> {
            ProviderVisit visit = visits.locked(ProviderVisit.hash(browser))
                    .filter(each -> each.isFor(account, clock.now()) && each.isProven())
                    .orElseThrow(
                            () -> LogInRefusals.bindingNotProven(house.name().orElse("")));
            visit.end(clock.now());
            ProviderBinding binding = bind(account, visit.subject());
            binding.confirm(visit.called(), clock.now());
            return onRecord(binding);
        });
    }

    public void of(UUID personId, String subject) {
        changes.of(personId, Verb.BIND_TO_PROVIDER, account -> {
            house.provider();
            return onRecord(bind(account, given(subject)));
        });
    }

    private static String given(String subject) {
        if (subject == null || !subject.strip().matches("[\\x21-\\x7e]{1," + LONGEST_SUBJECT + "}")) {
            throw Refusal.invalid(
                    "SubjectGiven",
                    "subject",
                    "请填写统一身份认证给出的编号（不含空格）",
                    "Give the number by which the provider knows the person");
        }
        return subject.strip();
    }

    private ProviderBinding bind(String name, String subject) {
        Account account = accounts.locked(name).orElseThrow();
        if (bindings.ofAccountAt(name, house.issuer()).isPresent()) {
            throw conflict("OneBinding", "此账号已经绑定；请先解除", "This account is bound already; unbind it before");
        }
        if (bindings.to(house.issuer(), subject).isPresent()) {
            throw conflict("IdentityBoundOnce", "此身份已经绑定了另一个账号", "This identity is bound to another account");
        }
        var binding = new ProviderBinding(account, house.issuer(), subject, clock.now());
        bindings.add(binding);
        return binding;
    }

    private static Map<String, ?> onRecord(ProviderBinding binding) {
        return Map.of("binding", binding.id(), "subject", binding.subject());
    }

    private static Refusal conflict(String rule, String zh, String en) {
        return new Refusal(Refusal.Kind.CONFLICT, rule, null, Text.of(zh, en), null);
    }
}

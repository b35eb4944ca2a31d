package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jialing.domain.people.oidc.IdentityProvider.Identity;
import jialing.domain.people.oidc.IdentityProvider.Question;
import jialing.domain.people.oidc.NotProven;
import jialing.domain.people.persistence.ProviderVisitTable;
import jialing.domain.shared.LabClock;

/** Browsers under way to the identity provider, each step in a transaction of its own: the provider is asked in between. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ProviderVisits {

    @Inject
    ProviderVisitTable table;

    @Inject
    AccountKey key;

    @Inject
    LabClock clock;

    /** @return the secret that the browser keeps */
    String begin(Question question, String account) {
        table.removeBefore(clock.now());
        String browser = Sessions.secret();
        table.add(new ProviderVisit(browser, question, account, clock.now()));
        return browser;
    }

    boolean isKnown(String browser, String account) {
        return visit(browser, account).isPresent();
    }

    /** Taken whatever becomes of the answer. */
    Question take(String browser, String account) throws NotProven {
        ProviderVisit visit = visit(browser, account)
                .filter(each -> !each.isAnswered())
                .orElseThrow(() -> new NotProven("AnsweredOnce", null));
        visit.answered(clock.now());
        return visit.question();
    }

    void keep(String browser, String account, Identity identity) {
        byte[] token = identity.idToken().getBytes(StandardCharsets.US_ASCII);
        visit(browser, account).ifPresent(visit -> visit.proven(identity, key.seal(token, identity.subject())));
    }

    private Optional<ProviderVisit> visit(String browser, String account) {
        return table.locked(ProviderVisit.hash(browser)).filter(each -> each.isFor(account, clock.now()));
    }
}

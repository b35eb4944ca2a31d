package jialing.domain.people;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Verb;
import jialing.domain.people.oidc.IdentityProvider.LogOut;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.people.persistence.ProviderVisitTable;
import jialing.domain.people.persistence.SessionTable;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Sql;
import jialing.domain.shared.UseCase;

/**
 * The provider ended a session of its own, or all of a person: what began from there ends here too (OpenID Connect Back-Channel
 * Logout 1.0). Works as the house.
 */
@UseCase
public class ProviderLogOut {

    /** An older one is not taken: who overheard it could use it again after it is forgotten. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final Duration REMEMBERED = Duration.ofDays(1);

    @Inject
    HouseAtProvider house;

    @Inject
    ProviderVisitTable visits;

    @Inject
    SessionTable sessions;

    @Inject
    AccountTable accounts;

    @Inject
    AccountActs acts;

    @Inject
    Sql sql;

    @Inject
    LabClock clock;

    void end(LogOut told) {
        Instant now = clock.now();
        if (told.at().isBefore(now.minus(FRESH))) {
            throw Refusal.invalid("LogOutTokenFresh", "logout_token", "退出通知已过期", "This log-out token is too old");
        }
        if (!isNew(told.id(), now)) {
            return;
        }
        String subject = told.subject().orElse(null);
        String session = told.session().orElse(null);
        visits.removeFrom(subject, session);
        sessions.fromProvider(house.issuer(), subject, session, now.minus(Session.LASTS)).stream()
                .filter(each -> each.isOpen(now))
                .collect(Collectors.groupingBy(Session::account))
                .forEach(this::end);
    }

    private void end(String account, List<Session> sessions) {
        sessions.forEach(session -> session.end(clock.now()));
        acts.ofTheHouse(
                Verb.END_SESSION,
                accounts.byName(account).orElseThrow(),
                sessions.get(0).organisation(),
                Map.of("devices", sessions.stream().map(Session::device).toList(), "toldBy", house.issuer()));
    }

    private boolean isNew(String id, Instant now) {
        sql.execute("delete from lims.people_provider_log_out where told_at < ?", now.minus(REMEMBERED));
        return sql.execute(
                        "insert into lims.people_provider_log_out (id, told_at) values (?, ?) on conflict do nothing",
                        CanonicalJson.sha256(id),
                        now)
                == 1;
    }
}

package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.people.persistence.SessionTable;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;

/** The sessions of an account that have not ended. */
@ApplicationScoped
class OpenSessions {

    @Inject
    SessionTable table;

    @Inject
    LabClock clock;

    /** Newest first. */
    List<Session> of(String account) {
        var now = clock.now();
        return table.ofAccount(account, now.minus(Session.LASTS)).stream()
                .filter(session -> session.isOpen(now))
                .toList();
    }

    /** @throws Refusal when the account has no such session open */
    Session byId(String account, UUID id) {
        return of(account).stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Session", "会话", id));
    }

    /** @return what it was begun on, for the record */
    List<String> endAll(String account) {
        var open = of(account);
        open.forEach(session -> session.end(clock.now()));
        return open.stream().map(Session::device).toList();
    }

    /** @return what those were begun on that came by the binding */
    List<String> endFrom(ProviderBinding binding) {
        var from = of(binding.account()).stream()
                .filter(session -> session.cameBy(binding))
                .toList();
        from.forEach(session -> session.end(clock.now()));
        return from.stream().map(Session::device).toList();
    }
}

package jialing.domain.people;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** Somebody is logged out from elsewhere: by themselves, for a device that was lost, or by the administrator. */
@UseCase
public class EndSessions {

    @Inject
    OpenSessions sessions;

    @Inject
    AccountChanges changes;

    @Inject
    LabClock clock;

    public void own(UUID id) {
        changes.own(Verb.END_SESSION, account -> end(account, id));
    }

    public void allOwn() {
        changes.own(Verb.END_SESSION, this::endAll);
    }

    public void of(UUID personId, UUID id) {
        changes.of(personId, Verb.END_SESSION, account -> end(account, id));
    }

    public void allOf(UUID personId) {
        changes.of(personId, Verb.END_SESSION, this::endAll);
    }

    private Map<String, ?> endAll(String account) {
        return Map.of("devices", sessions.endAll(account));
    }

    private Map<String, ?> end(String account, UUID id) {
        Session session = sessions.byId(account, id);
        session.end(clock.now());
        return Map.of("devices", List.of(session.device()));
    }
}

package jialing.domain.people;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;

/** Where somebody is logged in. */
@View
public class SessionView {

    @Inject
    OpenSessions sessions;

    @Inject
    OwnPeople ownPeople;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    /** @param current is it the one in which the list is asked for? */
    public record Line(UUID id, String device, Text means, Instant startedAt, Instant lastSeenAt, boolean current) {}

    public List<Line> own(String token) {
        return lines(current.get().account(), CanonicalJson.sha256(token));
    }

    /** For the administrator of the person's organisation. */
    public List<Line> of(UUID personId) {
        return lines(ownPeople.account(personId).account(), "");
    }

    private List<Line> lines(String account, String tokenHash) {
        return house.get(() -> sessions.of(account).stream()
                .map(session -> new Line(
                        session.id(),
                        session.device(),
                        session.means().label(),
                        session.startedAt(),
                        session.lastSeenAt(),
                        session.isOfToken(tokenHash)))
                .toList());
    }
}

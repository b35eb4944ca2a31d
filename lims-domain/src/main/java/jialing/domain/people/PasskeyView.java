package jialing.domain.people;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.people.persistence.PasskeyTable;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.View;

/** The devices that let somebody in. */
@View
public class PasskeyView {

    @Inject
    PasskeyTable passkeys;

    @Inject
    OwnPeople ownPeople;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    /**
     * @param lastUsedAt null when it was never used
     * @param signs whether its person can sign with it, besides logging in
     */
    public record Line(UUID id, String label, Instant registeredAt, Instant lastUsedAt, boolean signs) {}

    public List<Line> own() {
        return lines(current.get().account());
    }

    /** For the administrator of the person's organisation. */
    public List<Line> of(UUID personId) {
        return lines(ownPeople.account(personId).account());
    }

    private List<Line> lines(String account) {
        return house.get(() -> passkeys.ofAccount(account).stream()
                .map(passkey -> new Line(
                        passkey.id(), passkey.label(), passkey.registeredAt(), passkey.lastUsedAt(), passkey.signs()))
                .toList());
    }
}

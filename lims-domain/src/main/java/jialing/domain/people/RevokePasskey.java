package jialing.domain.people;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.PasskeyTable;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** A device lets nobody in and signs nothing any more: it was lost, sold, or its owner wishes so. What it signed before stays valid. */
@UseCase
public class RevokePasskey {

    @Inject
    PasskeyTable passkeys;

    @Inject
    AccountChanges changes;

    @Inject
    LabClock clock;

    public void own(UUID id) {
        changes.own(Verb.REVOKE_PASSKEY, account -> revoke(account, id));
    }

    public void of(UUID personId, UUID id) {
        changes.of(personId, Verb.REVOKE_PASSKEY, account -> revoke(account, id));
    }

    private Map<String, ?> revoke(String account, UUID id) {
        Passkey passkey = passkeys.ofAccount(account).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Passkey", "通行密钥", id));
        passkey.revoke(clock.now());
        return Map.of("passkey", id, "label", passkey.label());
    }
}

package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.people.persistence.ChallengeTable;
import jialing.domain.shared.LabClock;

/** Challenges that wait for their answer. */
@ApplicationScoped
public class Challenges {

    @Inject
    ChallengeTable table;

    @Inject
    LabClock clock;

    Challenge make(String account) {
        table.removeBefore(clock.now());
        var challenge = new Challenge(account, clock.now());
        table.add(challenge);
        return challenge;
    }

    /** In a transaction of its own: the act that it was asked for is rolled back, and asked for again with the answer. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Challenge forSigning(String account, String authorisation, byte[] sealedKey) {
        table.removeBefore(clock.now());
        var challenge = new Challenge(account, authorisation, sealedKey, clock.now());
        table.add(challenge);
        return challenge;
    }

    /** Taken whatever becomes of the answer: in a transaction of its own, so that a refused answer cannot be tried again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<byte[]> take(UUID id, String account) {
        return taken(id, account).filter(challenge -> !challenge.isForSigning()).map(Challenge::bytes);
    }

    /** Taken like any other, and good for nothing but the signing that it was made for. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Challenge> takeForSigning(UUID id, String account) {
        return taken(id, account).filter(Challenge::isForSigning);
    }

    private Optional<Challenge> taken(UUID id, String account) {
        return table.take(id).filter(challenge -> challenge.isFor(account, clock.now()));
    }
}

package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.PasskeyTable;
import jialing.domain.people.persistence.SecondFactorTable;
import jialing.domain.shared.LabClock;

/**
 * How somebody gets in besides by the password, and who has lately changed it. A new signing PIN is as good as the way in by which
 * it is set: who opened that way must not be the one who permits the PIN. Asked as the house.
 */
@ApplicationScoped
class WaysIn {

    /** Longer than a holiday: whoever comes back finds the ways in changed before the change counts as old. */
    static final Duration REMEMBERED = Duration.ofDays(30);

    @Inject
    SecondFactorTable factors;

    @Inject
    PasskeyTable passkeys;

    @Inject
    Ledger ledger;

    @Inject
    LabClock clock;

    /** An administrator took the second factor off somebody's account. */
    public record Opened(UUID by, String name, Instant at) {}

    /** Newest first. */
    List<Opened> openedLately(UUID personId) {
        Instant since = clock.now().minus(REMEMBERED);
        return ledger.history(Subject.of("Account", personId), Verb.REMOVE_SECOND_FACTOR, since).stream()
                .filter(act -> !isOwn(act, personId))
                .map(act -> new Opened(
                        act.actors().get(0).personId(), act.actors().get(0).name(), act.recordedAt()))
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
    }

    /** When the last of the second factor and the passkeys in force was taken; the beginning of time when there is none. */
    Instant newestOf(String account) {
        Stream<Instant> factor =
                factors.ofAccount(account).filter(SecondFactor::isInForce).map(SecondFactor::confirmedAt).stream();
        Stream<Instant> devices = passkeys.ofAccount(account).stream().map(Passkey::registeredAt);
        return Stream.concat(factor, devices).max(Instant::compareTo).orElse(Instant.MIN);
    }

    boolean isNew(Instant taken) {
        return taken.isAfter(clock.now().minus(REMEMBERED));
    }

    private static boolean isOwn(RecordedAct act, UUID personId) {
        return act.actors().stream().allMatch(actor -> actor.personId().equals(personId));
    }
}

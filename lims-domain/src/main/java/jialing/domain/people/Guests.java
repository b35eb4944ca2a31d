package jialing.domain.people;

import java.util.Optional;
import java.util.UUID;
import jialing.domain.shared.Actor;

/** Who has an account and is let in without working for any organisation. Asked at every request: who is no guest any more is nobody. */
public interface Guests {

    /** Whom the person is at this moment; empty when nobody expects them. */
    Optional<Actor> admitted(UUID personId, String account);
}

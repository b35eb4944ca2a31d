package jialing.domain.draws;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jialing.domain.shared.KeyedDigest;

/** The nonce of each draw, derived from its id: it stands nowhere before it is read out. */
@ApplicationScoped
class DrawNonce {

    private final KeyedDigest digest = new KeyedDigest("draws.key");

    /** 64 hex digits. */
    String of(UUID draw) {
        return digest.of("draw/" + draw);
    }
}

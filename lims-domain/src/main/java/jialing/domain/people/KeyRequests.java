package jialing.domain.people;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import jialing.domain.people.persistence.SigningKeyTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.View;

/** Whose keys wait for a certificate from outside, for the administrator who carries the requests there. */
@View
public class KeyRequests {

    private static final int LINE = 64;

    @Inject
    SigningKeyTable keys;

    @Inject
    Persons persons;

    @Inject
    CurrentActor current;

    /** @param request PKCS #10 (RFC 2986) in PEM (RFC 7468) */
    public record Line(UUID key, UUID person, String name, Instant madeAt, String request) {}

    public List<Line> open() {
        Actor administrator = current.mustBe(Capacity.ADMINISTRATOR);
        return keys.requestingIn(administrator.organisation()).stream()
                .map(key -> new Line(
                        key.id(),
                        key.personId(),
                        persons.nameOf(key.personId()),
                        key.madeAt(),
                        pem(key.request().orElseThrow())))
                .toList();
    }

    private static String pem(byte[] der) {
        return "-----BEGIN CERTIFICATE REQUEST-----\n"
                + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der)
                + "\n-----END CERTIFICATE REQUEST-----\n";
    }
}

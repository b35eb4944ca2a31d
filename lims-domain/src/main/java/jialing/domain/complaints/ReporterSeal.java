package jialing.domain.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.people.SealingKey;

/** Keeps who reports from everybody who has the database alone; bound to the complaint. */
@ApplicationScoped
class ReporterSeal {

    private final SealingKey key = new SealingKey("complaints.key");

    byte[] seal(Reporter reporter, UUID complaint) {
        return key.seal(CanonicalJson.of(reporter).getBytes(StandardCharsets.UTF_8), owner(complaint));
    }

    Reporter open(byte[] sealed, UUID complaint) {
        byte[] text = key.open(sealed, owner(complaint));
        return CanonicalJson.read(new String(text, StandardCharsets.UTF_8), Reporter.class);
    }

    private static String owner(UUID complaint) {
        return "complaint " + complaint;
    }
}

package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;

/** Seals what an account must be able to read again, as no hash can. Who has the database alone has no second factor. */
@ApplicationScoped
public class AccountKey {

    private static final String FILE = "account.key";

    private final SealingKey key;

    public AccountKey() {
        this.key = new SealingKey(FILE);
    }

    AccountKey(Path folder) {
        this.key = new SealingKey(folder, FILE);
    }

    /** @param owner for whom it is sealed; sealed for one, it cannot be opened as another's */
    byte[] seal(byte[] secret, String owner) {
        return key.seal(secret, owner);
    }

    byte[] open(byte[] sealed, String owner) {
        return key.open(sealed, owner);
    }
}

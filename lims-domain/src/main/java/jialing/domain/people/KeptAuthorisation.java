package jialing.domain.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.people.webauthn.Ceremonies.Assertion;

/** An authorisation as it was given, with what the device signed: kept once, however many signatures name it. */
@Entity
@Table(name = "people_authorisation")
public class KeptAuthorisation {

    @Id
    private String hash;

    private String organisation;
    private UUID personId;
    private UUID passkeyId;
    private String text;
    private byte[] authenticatorData;
    private byte[] clientData;
    private byte[] signature;
    private Instant givenAt;

    protected KeptAuthorisation() {}

    KeptAuthorisation(Authorisation given, UUID passkeyId, Assertion assertion, Instant now) {
        this.text = given.text();
        this.hash = CanonicalJson.sha256(text);
        this.organisation = given.person().organisation();
        this.personId = given.person().personId();
        this.passkeyId = passkeyId;
        this.authenticatorData = assertion.authenticatorData();
        this.clientData = assertion.clientData();
        this.signature = assertion.signature();
        this.givenAt = now;
    }

    String hash() {
        return hash;
    }
}

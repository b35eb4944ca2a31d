package jialing.domain.people;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.BroughtCertificateTable;
import jialing.domain.people.persistence.PersonTable;
import jialing.domain.people.persistence.SigningKeyTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** An administrator brings what an authority outside answered to a person's request: the certificate of that very key and person. */
@UseCase
public class BringCertificate {

    @Inject
    SigningKeyTable keys;

    @Inject
    PersonTable persons;

    @Inject
    BroughtCertificateTable certificates;

    @Inject
    CertificateAuthority authority;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param pem the certificate and those above it, its own first; the root may be left out */
    public void bring(UUID keyId, String pem) {
        Actor actor = current.mustBe(Capacity.ADMINISTRATOR);
        SigningKey key = keys.byId(keyId)
                .filter(each -> each.organisation().equals(actor.organisation()))
                .filter(each -> each.request().isPresent() && !each.isRevoked())
                .orElseThrow(() -> Refusal.notFound("KeyRequest", "证书申请", keyId));
        var certified = authority.brought(pem, key.publicKey(), persons.byId(key.personId()), clock.now());
        var certificate = new BroughtCertificate(key, certified, clock.now());
        if (certificates.knows(certificate.fingerprint())) {
            throw Refusal.invalid(
                    "CertificateIsNew", "certificate", "该证书已提交过", "This certificate has been brought before");
        }
        certificates.add(certificate);
        var content = Map.of(
                "certificate", certificate.fingerprint(),
                "algorithm", key.kind().algorithm());
        ledger.record(
                Act.of(Verb.CERTIFY_KEY, Subject.of("SigningKey", key.id()), actor, Capacity.ADMINISTRATOR, content));
    }
}

package jialing.reports.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.time.Instant;
import jialing.domain.people.CertificateAuthority;
import jialing.domain.people.Person;
import jialing.domain.shared.KeyKind;

/** The house's own authority of the key's kind certifies the keys of people; their private halves it never sees. */
@ApplicationScoped
public class PersonCertificates implements CertificateAuthority {

    @Inject
    HouseAuthority authority;

    @Override
    public Certified certify(PublicKey key, Person person, String organisation, Instant at) {
        var holder = new Holder(person.name(), organisation, person.id().toString());
        return authority.certify(holder, key, KeyKind.of(key), OrganisationSeal.before(at));
    }
}

package jialing.reports.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.time.Instant;
import jialing.domain.people.CertificateAuthority;
import jialing.domain.people.Person;

/** The house's own authority certifies the keys of people; their private halves it never sees. */
@ApplicationScoped
public class PersonCertificates implements CertificateAuthority {

    @Inject
    OrganisationSeal seal;

    @Override
    public Certified certify(PublicKey key, Person person, String organisation, Instant at) {
        OrganisationAuthority authority = seal.authority(at);
        var holder = new Holder(person.name(), organisation, person.id().toString());
        return new Certified(
                authority.certify(holder, key, OrganisationSeal.before(at)),
                authority.identity().certificate());
    }
}

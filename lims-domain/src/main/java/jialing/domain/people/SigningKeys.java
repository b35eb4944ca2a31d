package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.organisation.Organisations;
import jialing.domain.people.persistence.BroughtCertificateTable;
import jialing.domain.people.persistence.EmploymentTable;
import jialing.domain.people.persistence.PersonTable;
import jialing.domain.people.persistence.SigningKeyTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.KeyKind;
import jialing.domain.shared.LabClock;

/** Opens a person's signing key, and makes one for whom has none in use. Works as the house, in the transaction of the attempt. */
@ApplicationScoped
class SigningKeys {

    @Inject
    PersonTable persons;

    @Inject
    SigningKeyTable keys;

    @Inject
    BroughtCertificateTable brought;

    @Inject
    EmploymentTable employments;

    @Inject
    Organisations organisations;

    @Inject
    CertificateAuthority authority;

    @Inject
    Pepper pepper;

    @Inject
    Ledger ledger;

    @Inject
    LabClock clock;

    /** Empty when the PIN is wrong. */
    Optional<OpenKey> open(Account account, String pin) {
        Person person = persons.byId(account.personId());
        String employer = employerOf(person);
        Optional<SigningKey> newest = keys.newestOf(person.id());
        if (newest.isEmpty()) {
            return account.pin().matches(pin) ? Optional.of(make(account, person, employer, pin)) : Optional.empty();
        }
        SigningKey kept = newest.get();
        return kept.open(pin, pepper.value())
                .map(key -> isInUse(kept, employer)
                        ? new OpenKey(person.id(), kept, certificateOf(kept), key)
                        : make(account, person, employer, pin));
    }

    private boolean isInUse(SigningKey kept, String employer) {
        return kept.isInUse(KeyKind.ofTheHouse(), employer, clock.now())
                && authority.isInCharge(kept.issuer())
                && (kept.request().isPresent() || !authority.asksOutside())
                && brought.newestOf(kept.id())
                        .map(certificate -> certificate.isInForce(clock.now()))
                        .orElse(true);
    }

    private String certificateOf(SigningKey kept) {
        return brought.newestOf(kept.id()).map(BroughtCertificate::fingerprint).orElseGet(kept::fingerprint);
    }

    /** The keys of a lost PIN are revoked, and one for the new PIN is made at once: of this PIN no hash is ever kept. */
    OpenKey renew(Account account, Actor holder, String pin) {
        Person person = persons.byId(account.personId());
        keys.ofPerson(person.id()).stream().filter(key -> !key.isRevoked()).forEach(key -> revoke(key, holder));
        return make(account, person, employerOf(person), pin);
    }

    private void revoke(SigningKey key, Actor holder) {
        key.revoke(clock.now());
        var certificates = Stream.concat(
                        Stream.of(key.fingerprint()),
                        brought.ofKey(key.id()).stream().map(BroughtCertificate::fingerprint))
                .toList();
        var content = Map.of("certificates", certificates, "why", "PIN lost");
        ledger.record(Act.of(
                        Verb.REVOKE_KEY,
                        Subject.of("SigningKey", key.id()),
                        holder,
                        AccountActs.asOneself(holder),
                        content)
                .inOrganisation(key.organisation()));
    }

    /**
     * The passkey's public key with a certificate in force; one is made when there is none. The house vouches for it, also where
     * others are asked outside: what is asked there is signed by the key itself, and a device signs nothing but assertions.
     */
    SigningKey ofPasskey(UUID personId, Passkey passkey) {
        Person person = persons.byId(personId);
        String employer = employerOf(person);
        return keys.newestOfPasskey(passkey.id())
                .filter(kept -> kept.isInForce(employer, clock.now()) && authority.isInCharge(kept.issuer()))
                .orElseGet(() -> certify(passkey, person, employer));
    }

    private SigningKey certify(Passkey passkey, Person person, String employer) {
        Instant now = clock.now();
        var certified = authority.certify(
                passkey.publicKey(), person, organisations.byCode(employer).nameZh(), now);
        var kept = new SigningKey(person.id(), employer, passkey, certified, now);
        keys.add(kept);
        record(
                kept,
                employer,
                Map.of("certificate", kept.fingerprint(), "algorithm", kept.algorithm(), "passkey", passkey.id()));
        return kept;
    }

    private OpenKey make(Account account, Person person, String employer, String pin) {
        Instant now = clock.now();
        KeyPair pair = KeyKind.ofTheHouse().newKeys();
        PrivateKey own = pair.getPrivate();
        String organisation = organisations.byCode(employer).nameZh();
        var certified = authority.certify(pair.getPublic(), person, organisation, now);
        var lock = PinLock.lock(own, pin, pepper.value(), person.id().toString());
        var kept = new SigningKey(person.id(), employer, lock, certified, now)
                .requesting(authority.request(pair, person, organisation));
        keys.ofPerson(person.id()).forEach(SigningKey::throwLockAway);
        keys.add(kept);
        account.pinOpensKey();
        record(kept, employer, Map.of("certificate", kept.fingerprint(), "algorithm", kept.algorithm()));
        return new OpenKey(person.id(), kept, kept.fingerprint(), own);
    }

    private void record(SigningKey kept, String employer, Map<String, ?> content) {
        ledger.record(
                Act.of(Verb.CERTIFY_KEY, Subject.of("SigningKey", kept.id()), Actor.system(), Capacity.SYSTEM, content)
                        .inOrganisation(employer));
    }

    private String employerOf(Person person) {
        return employments
                .ofPersonOn(person.id(), clock.today())
                .map(Employment::organisation)
                .orElseThrow(() -> new IllegalStateException(person.id() + " works nowhere today and signs nothing"));
    }
}

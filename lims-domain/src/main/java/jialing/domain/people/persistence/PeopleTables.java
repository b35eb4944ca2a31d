package jialing.domain.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CacheRetrieveMode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jialing.domain.people.Account;
import jialing.domain.people.BroughtCertificate;
import jialing.domain.people.Challenge;
import jialing.domain.people.Colleagues.Colleague;
import jialing.domain.people.Employment;
import jialing.domain.people.HeldCapacity;
import jialing.domain.people.Invitation;
import jialing.domain.people.Passkey;
import jialing.domain.people.Person;
import jialing.domain.people.PinPermission;
import jialing.domain.people.ProviderBinding;
import jialing.domain.people.ProviderVisit;
import jialing.domain.people.RecoveryCode;
import jialing.domain.people.SecondFactor;
import jialing.domain.people.Session;
import jialing.domain.people.SigningKey;
import jialing.domain.people.StaffRow;
import jialing.domain.shared.Capacity;

/** Where persons, accounts, sessions, capacities and certificates are kept. */
@ApplicationScoped
public class PeopleTables {

    private static final String HELD_ON =
            " h.validFrom <= :day and (h.validTo is null or h.validTo >= :day) and h.organisation = :organisation";

    @PersistenceContext
    EntityManager entityManager;

    public void add(Object thing) {
        entityManager.persist(thing);
    }

    public Optional<Account> account(String name) {
        return Optional.ofNullable(entityManager.find(Account.class, name));
    }

    /** The account, held by this transaction alone, as the database has it now. */
    public Optional<Account> lockedAccount(String name) {
        var fresh = Map.<String, Object>of("jakarta.persistence.cache.retrieveMode", CacheRetrieveMode.BYPASS);
        return Optional.ofNullable(entityManager.find(Account.class, name, LockModeType.PESSIMISTIC_WRITE, fresh));
    }

    public Optional<Account> accountOf(UUID personId) {
        return entityManager
                .createQuery("from Account a where a.personId = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** Where the person works on that day; nowhere before the organisation has said yes. */
    public Optional<Employment> employmentOf(UUID personId, LocalDate on) {
        return employmentsOf(personId).stream()
                .filter(employment -> employment.covers(on))
                .findFirst();
    }

    /** Newest first. */
    public List<Employment> employmentsOf(UUID personId) {
        return entityManager
                .createQuery("from Employment e where e.personId = :person order by e.validFrom desc", Employment.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public List<StaffRow> staffOf(String organisation) {
        return entityManager
                .createQuery(
                        "select new " + StaffRow.class.getName()
                                + "(p, a, e) from Employment e, Person p, Account a where p.id = e.personId"
                                + " and a.personId = p.id and e.organisation = :organisation"
                                + " order by a.account, e.validFrom desc",
                        StaffRow.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    public Optional<HeldCapacity> heldCapacity(UUID id) {
        return Optional.ofNullable(entityManager.find(HeldCapacity.class, id));
    }

    /** Everything that was, is or will be held there. */
    public List<HeldCapacity> heldIn(String organisation) {
        return entityManager
                .createQuery(
                        "from HeldCapacity h where h.organisation = :organisation order by h.validFrom, h.capacity",
                        HeldCapacity.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    public List<HeldCapacity> heldBy(UUID personId, String organisation) {
        return entityManager
                .createQuery(
                        "from HeldCapacity h where h.personId = :person and h.organisation = :organisation",
                        HeldCapacity.class)
                .setParameter("person", personId)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** Who can administer the organisation on that day, with no end in sight. */
    public List<HeldCapacity> administratorsOf(String organisation, LocalDate on) {
        return entityManager
                .createQuery(
                        "select h from HeldCapacity h, Account a where a.personId = h.personId and not a.closed"
                                + " and h.organisation = :organisation and h.capacity = :administrator"
                                + " and h.validFrom <= :day and h.validTo is null",
                        HeldCapacity.class)
                .setParameter("organisation", organisation)
                .setParameter("administrator", Capacity.ADMINISTRATOR)
                .setParameter("day", on)
                .getResultList();
    }

    public Person person(UUID id) {
        return entityManager.find(Person.class, id);
    }

    public String nameOf(UUID personId) {
        Person person = person(personId);
        return person == null ? "" : person.name();
    }

    public Optional<Session> session(String tokenHash) {
        return Optional.ofNullable(entityManager.find(Session.class, tokenHash));
    }

    public Optional<SigningKey> signingKey(UUID id) {
        return Optional.ofNullable(entityManager.find(SigningKey.class, id));
    }

    /** Keys of this organisation's people for which an authority outside is asked, and has not answered yet; oldest first. */
    public List<SigningKey> requestingKeysOf(String organisation) {
        return entityManager
                .createQuery(
                        "from SigningKey k where k.organisation = :organisation and k.request is not null"
                                + " and k.revokedAt is null and not exists (select 1 from BroughtCertificate c where c.keyId = k.id)"
                                + " and not exists (select 1 from SigningKey n where n.personId = k.personId and n.passkeyId is null"
                                + " and n.madeAt > k.madeAt)"
                                + " order by k.madeAt",
                        SigningKey.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    public Optional<BroughtCertificate> newestCertificateOf(UUID keyId) {
        return broughtCertificatesOf(keyId).stream().findFirst();
    }

    /** Those brought from outside, newest first. */
    public List<BroughtCertificate> broughtCertificatesOf(UUID keyId) {
        return entityManager
                .createQuery(
                        "from BroughtCertificate c where c.keyId = :key order by c.broughtAt desc",
                        BroughtCertificate.class)
                .setParameter("key", keyId)
                .getResultList();
    }

    public boolean knowsCertificate(String fingerprint) {
        return !entityManager
                .createQuery("from BroughtCertificate c where c.fingerprint = :fingerprint", BroughtCertificate.class)
                .setParameter("fingerprint", fingerprint)
                .getResultList()
                .isEmpty();
    }

    /** The last key made for the person that the PIN opens, in use or not. */
    public Optional<SigningKey> newestSigningKey(UUID personId) {
        return signingKeysOf(personId).stream().findFirst();
    }

    /** Newest first. */
    public List<SigningKey> signingKeysOf(UUID personId) {
        return entityManager
                .createQuery(
                        "from SigningKey k where k.personId = :person and k.passkeyId is null order by k.madeAt desc",
                        SigningKey.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** The invitation, held by this transaction alone. */
    public Optional<Invitation> lockedInvitation(UUID id) {
        return Optional.ofNullable(entityManager.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same by the hash of its secret. */
    public Optional<Invitation> lockedInvitation(String secretHash) {
        return entityManager
                .createQuery("from Invitation i where i.secretHash = :hash", Invitation.class)
                .setParameter("hash", secretHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Newest first, so many at most. */
    public List<Invitation> invitationsFrom(String organisation, int most) {
        return entityManager
                .createQuery(
                        "from Invitation i where i.invitedFrom = :organisation order by i.invitedAt desc",
                        Invitation.class)
                .setParameter("organisation", organisation)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of those who work there on that day or will. */
    public List<String> employeeNumbersIn(String organisation, LocalDate on) {
        return entityManager
                .createQuery(
                        "select p.employeeNumber from Person p, Employment e where e.personId = p.id"
                                + " and e.organisation = :organisation and (e.validTo is null or e.validTo >= :day)"
                                + " and p.employeeNumber is not null",
                        String.class)
                .setParameter("organisation", organisation)
                .setParameter("day", on)
                .getResultList();
    }

    public Optional<PinPermission> pinPermission(UUID id) {
        return Optional.ofNullable(entityManager.find(PinPermission.class, id));
    }

    /** As the database has it now. */
    public PinPermission freshPinPermission(UUID id) {
        PinPermission permission = entityManager.find(PinPermission.class, id);
        entityManager.refresh(permission);
        return permission;
    }

    /** Newest first. */
    public List<PinPermission> pinPermissionsOf(UUID personId) {
        return entityManager
                .createQuery(
                        "from PinPermission p where p.personId = :person order by p.permittedAt desc",
                        PinPermission.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Newest first, so many at most. */
    public List<PinPermission> pinPermissionsIn(String organisation, int most) {
        return entityManager
                .createQuery(
                        "from PinPermission p where p.organisation = :organisation order by p.permittedAt desc",
                        PinPermission.class)
                .setParameter("organisation", organisation)
                .setMaxResults(most)
                .getResultList();
    }

    /** The newest certificate of a passkey's public key, in force or not. */
    public Optional<SigningKey> newestKeyOf(UUID passkeyId) {
        return entityManager
                .createQuery("from SigningKey k where k.passkeyId = :passkey order by k.madeAt desc", SigningKey.class)
                .setParameter("passkey", passkeyId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The one that was not removed, confirmed or not; held by this transaction alone, so that no code is taken twice at once. */
    public Optional<SecondFactor> secondFactorOf(String account) {
        return entityManager
                .createQuery(
                        "from SecondFactor f where f.account = :account and f.removedAt is null", SecondFactor.class)
                .setParameter("account", account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Set<String> accountsWithSecondFactor() {
        return Set.copyOf(entityManager
                .createQuery(
                        "select f.account from SecondFactor f where f.removedAt is null and f.confirmedAt is not null",
                        String.class)
                .getResultList());
    }

    public List<RecoveryCode> recoveryCodesOf(UUID factorId) {
        return entityManager
                .createQuery("from RecoveryCode c where c.factorId = :factor", RecoveryCode.class)
                .setParameter("factor", factorId)
                .getResultList();
    }

    public Optional<Passkey> passkey(byte[] credentialId) {
        return entityManager
                .createQuery("from Passkey p where p.credentialId = :id", Passkey.class)
                .setParameter("id", credentialId)
                .getResultStream()
                .findFirst();
    }

    /** The passkey, held by this transaction alone, as the database has it now. */
    public Optional<Passkey> lockedPasskey(byte[] credentialId) {
        return entityManager
                .createQuery("from Passkey p where p.credentialId = :id", Passkey.class)
                .setParameter("id", credentialId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(passkey -> {
                    entityManager.refresh(passkey);
                    return passkey;
                });
    }

    /** Those in force, oldest first. */
    public List<Passkey> passkeysOf(String account) {
        return entityManager
                .createQuery(
                        "from Passkey p where p.account = :account and p.revokedAt is null order by p.registeredAt",
                        Passkey.class)
                .setParameter("account", account)
                .getResultList();
    }

    public void removeChallengesBefore(Instant now) {
        entityManager
                .createQuery("delete from Challenge c where c.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The challenge, which is then there no more: of two who take it at once only one gets it. */
    public Optional<Challenge> takeChallenge(UUID id) {
        Challenge found = entityManager.find(Challenge.class, id);
        if (found == null) {
            return Optional.empty();
        }
        entityManager.detach(found);
        int removed = entityManager
                .createQuery("delete from Challenge c where c.id = :id")
                .setParameter("id", id)
                .executeUpdate();
        return removed == 1 ? Optional.of(found) : Optional.empty();
    }

    /** In force, confirmed or not. */
    public Optional<ProviderBinding> bindingTo(String issuer, String subject) {
        return entityManager
                .createQuery(
                        "from ProviderBinding b where b.issuer = :issuer and b.subject = :subject and b.endedAt is null",
                        ProviderBinding.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** In force, confirmed or not. */
    public Optional<ProviderBinding> bindingOf(String account, String issuer) {
        return bindingsOf(account).stream()
                .filter(each -> each.issuer().equals(issuer))
                .findFirst();
    }

    /** In force, to whatever providers the house has had. */
    public List<ProviderBinding> bindingsOf(String account) {
        return entityManager
                .createQuery(
                        "from ProviderBinding b where b.account = :account and b.endedAt is null",
                        ProviderBinding.class)
                .setParameter("account", account)
                .getResultList();
    }

    /**
     * Not ended, and begun at the provider.
     *
     * @param subject null for whoever it was
     * @param session the provider's own; null for all of the subject
     */
    public List<Session> sessionsFrom(String issuer, String subject, String session, Instant startedAfter) {
        return entityManager
                .createQuery(
                        "select s from Session s, ProviderBinding b where b.id = s.bindingId and b.issuer = :issuer"
                                + " and (:subject is null or b.subject = :subject)"
                                + " and (:session is null or s.providerSession = :session)"
                                + " and s.startedAt > :after and s.endedAt is null order by s.account, s.startedAt",
                        Session.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .setParameter("session", session)
                .setParameter("after", startedAfter)
                .getResultList();
    }

    /** The visit of that browser, held by this transaction alone. */
    public Optional<ProviderVisit> lockedVisit(String browserHash) {
        return entityManager
                .createQuery("from ProviderVisit v where v.browserHash = :hash", ProviderVisit.class)
                .setParameter("hash", browserHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public void removeVisitsBefore(Instant now) {
        entityManager
                .createQuery("delete from ProviderVisit v where v.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Who came by that session of the provider and has not been let in yet is not let in any more. */
    public void removeVisitsFrom(String subject, String session) {
        entityManager
                .createQuery("delete from ProviderVisit v where (:subject is null or v.subject = :subject)"
                        + " and (:session is null or v.providerSession = :session) and v.subject is not null")
                .setParameter("subject", subject)
                .setParameter("session", session)
                .executeUpdate();
    }

    public void flush() {
        entityManager.flush();
    }

    /** Newest first. */
    public List<Session> sessionsOf(String account, Instant startedAfter) {
        return entityManager
                .createQuery(
                        "from Session s where s.account = :account and s.startedAt > :after and s.endedAt is null"
                                + " order by s.startedAt desc",
                        Session.class)
                .setParameter("account", account)
                .setParameter("after", startedAfter)
                .getResultList();
    }

    public List<Capacity> capacitiesOf(UUID personId, String organisation, LocalDate on) {
        return entityManager
                .createQuery(
                        "select h.capacity from HeldCapacity h where h.personId = :person and" + HELD_ON,
                        Capacity.class)
                .setParameter("person", personId)
                .setParameter("organisation", organisation)
                .setParameter("day", on)
                .getResultList();
    }

    public List<Colleague> colleagues(String organisation, Capacity capacity, LocalDate on) {
        return entityManager
                .createQuery(
                        "select distinct new " + Colleague.class.getName()
                                + "(p.id, a.account, p.name, p.nameEn) from HeldCapacity h, Person p, Account a"
                                + " where p.id = h.personId and a.personId = p.id and not a.closed"
                                + " and (:capacity is null or h.capacity = :capacity) and"
                                + HELD_ON + " order by a.account",
                        Colleague.class)
                .setParameter("capacity", capacity)
                .setParameter("organisation", organisation)
                .setParameter("day", on)
                .getResultList();
    }
}

package jialing.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The name and password by which a person logs in, and the PIN with which the same person signs. One person, one account, never shared. */
@Entity
@Table(name = "people_account")
public class Account {

    private static final String OPENS_KEY = "opens the signing key";

    @Id
    private String account;

    private UUID personId;
    private String organisation;
    private String passwordHash;
    private String pinHash;
    private boolean closed;
    private Instant closedAt;

    @Column(name = "log_in_failures")
    private int logInFailures;

    @Column(name = "log_in_locked_until")
    private Instant logInLockedUntil;

    @Column(name = "pin_failures")
    private int pinFailures;

    @Column(name = "pin_locked_until")
    private Instant pinLockedUntil;

    protected Account() {}

    public Account(String account, Person person, SecretHash password, SecretHash pin) {
        this.account = account;
        this.personId = person.id();
        this.organisation = person.organisation();
        this.passwordHash = password.encoded();
        this.pinHash = pin.encoded();
    }

    public String account() {
        return account;
    }

    public UUID personId() {
        return personId;
    }

    public String organisation() {
        return organisation;
    }

    public boolean isOpen() {
        return !closed;
    }

    /** For good: nobody else is ever given the name. */
    void close(Instant now) {
        closed = true;
        closedAt = now;
    }

    void change(SecretHash password) {
        passwordHash = password.encoded();
    }

    /** Whoever is let in again may try again, with the password and with the PIN. */
    void unlock() {
        logInSucceeded();
        pinSucceeded();
    }

    public boolean logInLocked(Instant now) {
        return logInLockedUntil != null && now.isBefore(logInLockedUntil);
    }

    public boolean pinLocked(Instant now) {
        return pinLockedUntil != null && now.isBefore(pinLockedUntil);
    }

    public SecretHash password() {
        return new SecretHash(passwordHash);
    }

    /** From now on the PIN is right if it opens the key; its hash, which could be guessed at, goes. */
    void pinOpensKey() {
        pinHash = OPENS_KEY;
    }

    public SecretHash pin() {
        return new SecretHash(pinHash);
    }

    /** An attempt counts before its secret is looked at: guesses made at the same instant are counted all the same. */
    void countLogInAttempt(Instant now) {
        if (++logInFailures >= LockOut.ATTEMPTS) {
            logInLockedUntil = now.plus(LockOut.LASTS);
            logInFailures = 0;
        }
    }

    void logInSucceeded() {
        logInFailures = 0;
        logInLockedUntil = null;
    }

    void countPinAttempt(Instant now) {
        if (++pinFailures >= LockOut.ATTEMPTS) {
            pinLockedUntil = now.plus(LockOut.LASTS);
            pinFailures = 0;
        }
    }

    void pinSucceeded() {
        pinFailures = 0;
        pinLockedUntil = null;
    }
}

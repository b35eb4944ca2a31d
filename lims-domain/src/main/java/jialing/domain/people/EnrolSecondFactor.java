package jialing.domain.people;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.people.persistence.SecondFactorTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/**
 * A person takes a device that makes one-time codes. It begins with a secret that the device reads from a QR code, and counts when a
 * first code has shown that it did; from then on log-in with the password asks for a code as well.
 */
@UseCase
public class EnrolSecondFactor {

    private static final String HOUSE = "Jialing";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    OwnPassword ownPassword;

    @Inject
    SecondFactors factors;

    @Inject
    SecondFactorTable table;

    @Inject
    AccountTable accounts;

    @Inject
    AccountKey key;

    @Inject
    AccountActs acts;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param secret base 32, for typing where no QR code can be read
     * @param uri the same as an {@code otpauth} address, for the QR code
     */
    public record Enrolment(String secret, String uri) {
        @Override
        public String toString() {
            return "Enrolment";
        }
    }

    public Enrolment begin(String password) {
        Actor actor = current.get();
        String account = actor.account();
        ownPassword.mustBe(password, Verb.ENROL_SECOND_FACTOR);
        byte[] secret = new byte[OneTimeCode.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        house.run(() -> {
            mustHaveNone(account);
            table.ofAccount(account).ifPresent(abandoned -> abandoned.remove(clock.now()));
            table.flush();
            var factor =
                    new SecondFactor(accounts.locked(account).orElseThrow(), key.seal(secret, account), clock.now());
            table.add(factor);
            acts.own(Verb.BEGIN_SECOND_FACTOR, actor, Map.of("factor", factor.id()));
        });
        return enrolment(account, Base32.of(secret));
    }

    /** @return the recovery codes, shown this once */
    public List<String> confirm(String code) {
        Actor actor = current.get();
        return house.get(() -> {
            SecondFactor factor = table.ofAccount(actor.account())
                    .filter(each -> !each.isInForce())
                    .orElseThrow(() -> Refusal.notFound("SecondFactor", "待启用的动态口令", actor.account()));
            if (code == null || !factor.take(code.replaceAll("\\s", ""), key, clock.now())) {
                throw LogInRefusals.wrongCode(Refusal.Kind.NOT_ALLOWED);
            }
            factor.confirm(clock.now());
            acts.own(Verb.ENROL_SECOND_FACTOR, actor, Map.of("factor", factor.id()));
            return factors.drawRecoveryCodes(factor);
        });
    }

    private void mustHaveNone(String account) {
        if (factors.inForce(account).isPresent()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "OneSecondFactor",
                    null,
                    Text.of("动态口令已经启用；更换设备请先停用", "A device is enrolled already; remove it before taking another"),
                    null);
        }
    }

    private static Enrolment enrolment(String account, String secret) {
        String label = encoded(HOUSE) + ":" + encoded(account);
        return new Enrolment(
                secret,
                "otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + encoded(HOUSE)
                        + "&algorithm=SHA1&digits=6&period=30");
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

package jialing.domain.people;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.people.persistence.PasskeyTable;
import jialing.domain.people.webauthn.Ceremonies;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/** A person's device makes a key for this house and gives it the public half; from then on the device alone lets the person in, and signs
 * when the person has said so with the PIN. */
@UseCase
public class RegisterPasskey {

    private static final int LONGEST_LABEL = 60;

    @Inject
    OwnPassword ownPassword;

    @Inject
    Signing signing;

    @Inject
    HouseAsParty house;

    @Inject
    Challenges challenges;

    @Inject
    PasskeyTable passkeys;

    @Inject
    AccountTable accounts;

    @Inject
    AccountActs acts;

    @Inject
    AsTheHouse asTheHouse;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * What the browser needs to ask the device; bytes in base64url.
     *
     * @param userId by which the device remembers the person: no name, and nothing that changes
     * @param known credentials that the person has already, so that one device is not taken twice
     */
    public record Question(
            UUID id,
            String challenge,
            String rpId,
            String userId,
            String userName,
            String displayName,
            List<Long> algorithms,
            List<String> known) {}

    public Question ask(String password) {
        Actor actor = current.get();
        ownPassword.mustBe(password, Verb.REGISTER_PASSKEY);
        String rpId = house.party().id();
        return asTheHouse.get(() -> {
            Challenge challenge = challenges.make(actor.account());
            return new Question(
                    challenge.id(),
                    encoded(challenge.bytes()),
                    rpId,
                    encoded(userIdOf(actor.personId())),
                    actor.account(),
                    actor.name(),
                    Ceremonies.algorithms(),
                    passkeys.ofAccount(actor.account()).stream()
                            .map(passkey -> encoded(passkey.credentialId()))
                            .toList());
        });
    }

    /**
     * @param answer what the device said, as RegistrationResponseJSON
     * @param pin the signing PIN, when the device shall sign too; the person's own key then signs the registration. A device that was
     *     registered with a password alone MUST NOT sign: whoever has learnt the password has not learnt the PIN.
     */
    public void register(UUID challengeId, String label, String answer, String pin) {
        Actor actor = current.get();
        if (label == null || label.isBlank() || label.length() > LONGEST_LABEL) {
            throw Refusal.invalid(
                    "PasskeyLabelled", "label", "请给这台设备起个名字（60 字以内）", "Name the device, in 60 characters at most");
        }
        byte[] challenge = challenges.take(challengeId, actor.account()).orElseThrow(RegisterPasskey::notGenuine);
        var key = house.ceremonies()
                .register(String.valueOf(answer), house.party(), challenge)
                .orElseThrow(RegisterPasskey::notGenuine);
        Optional<Signature> signature =
                Optional.ofNullable(pin).filter(each -> !each.isBlank()).map(each -> signing.signOwn(actor, each));
        asTheHouse.run(() -> {
            if (passkeys.byCredential(key.credentialId()).isPresent()) {
                throw notGenuine();
            }
            Account account = accounts.locked(actor.account()).orElseThrow();
            var passkey = new Passkey(account, label.strip(), key, clock.now());
            signature.ifPresent(given -> passkey.maySign(clock.now()));
            passkeys.add(passkey);
            String publicKey = CanonicalJson.sha256(passkey.publicKey().getEncoded());
            var content = Map.of("passkey", passkey.id(), "label", passkey.label(), "publicKey", publicKey);
            signature.ifPresentOrElse(
                    given -> acts.signed(Verb.REGISTER_PASSKEY, actor, given, content),
                    () -> acts.own(Verb.REGISTER_PASSKEY, actor, content));
        });
    }

    static byte[] userIdOf(UUID personId) {
        return personId.toString().getBytes(StandardCharsets.US_ASCII);
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Refusal notGenuine() {
        return new Refusal(
                Refusal.Kind.INVALID_INPUT,
                "PasskeyGenuine",
                "WebAuthn 7.1",
                Text.of("设备的应答无效或已过期，请重试", "The device's answer is not valid, or came too late; try again"),
                null);
    }
}

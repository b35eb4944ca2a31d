package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.people.PasskeyAsked.Question;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.people.persistence.PasskeyTable;
import jialing.domain.people.webauthn.Ceremonies.Claim;
import jialing.domain.shared.Actor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/**
 * Signing with a passkey, in two steps at the same door. Asked without an answer, the device's question is made for exactly this act
 * ({@link Authorisation}); asked with it, the device's signature is checked, kept, and opens the key that was made for this signing.
 */
@ApplicationScoped
class PasskeySigning {

    @Inject
    HouseAsParty house;

    @Inject
    Challenges challenges;

    @Inject
    AccountKey accountKey;

    @Inject
    SigningKeys keys;

    @Inject
    PasskeyTable passkeys;

    @Inject
    AsTheHouse asTheHouse;

    @Inject
    LabClock clock;

    /** The question to the device, as a refusal of the act: until it is answered nothing happens. */
    PasskeyAsked asked(Actor signer, Act act) {
        String rpId = house.party().id();
        List<String> credentials = asTheHouse.get(() -> passkeys.ofAccount(signer.account()).stream()
                .filter(Passkey::signs)
                .map(passkey -> RegisterPasskey.encoded(passkey.credentialId()))
                .toList());
        if (credentials.isEmpty()) {
            throw notProven();
        }
        KeyPair pair = KeyForOneSigning.newPair();
        String text = Authorisation.of(act, pair.getPublic(), clock.now()).text();
        byte[] sealed = accountKey.seal(pair.getPrivate().getEncoded(), signer.account());
        Challenge challenge = challenges.forSigning(signer.account(), text, sealed);
        return new PasskeyAsked(new Question(
                challenge.id(),
                RegisterPasskey.encoded(challenge.bytes()),
                rpId,
                credentials,
                text,
                Authorisation.shown(act)));
    }

    /** @throws Refusal unless a passkey of this person authorised this very act, a moment ago and for the first time */
    KeyForOneSigning open(Actor signer, Act act, PasskeyAnswer given) {
        Challenge challenge =
                challenges.takeForSigning(given.challenge(), signer.account()).orElseThrow(PasskeySigning::notProven);
        Authorisation authorisation = Authorisation.read(challenge.authorisation());
        return asTheHouse.get(() -> {
            Passkey passkey = proven(signer, challenge, String.valueOf(given.answer()));
            if (!authorisation.fits(act)) {
                throw changedMeanwhile();
            }
            return keyOf(signer, passkey, challenge, authorisation, given.answer());
        });
    }

    private Passkey proven(Actor signer, Challenge challenge, String answer) {
        Claim claim = house.ceremonies().claimOf(answer).orElseThrow(PasskeySigning::notProven);
        // Of two answers of one device only one at a time is looked at: its counter must grow from each to the next.
        Passkey passkey = passkeys.locked(claim.credentialId())
                .filter(Passkey::isInForce)
                .filter(Passkey::signs)
                .filter(each -> each.account().equals(signer.account()) && isOf(signer, claim))
                .orElseThrow(PasskeySigning::notProven);
        Optional<Long> count = house.ceremonies().prove(answer, house.party(), challenge.bytes(), passkey.asKnown());
        passkey.used(count.orElseThrow(PasskeySigning::notProven), clock.now());
        return passkey;
    }

    private KeyForOneSigning keyOf(
            Actor signer, Passkey passkey, Challenge challenge, Authorisation authorisation, String answer) {
        SigningKey certified = keys.ofPasskey(signer.personId(), passkey);
        var assertion = house.ceremonies().assertionOf(answer);
        var kept = new KeptAuthorisation(authorisation, passkey.id(), assertion, clock.now());
        passkeys.add(kept);
        byte[] key = accountKey.open(challenge.sealedKey(), signer.account());
        return new KeyForOneSigning(signer.personId(), certified.fingerprint(), kept.hash(), key);
    }

    private static boolean isOf(Actor signer, Claim claim) {
        return claim.userHandle() == null
                || Arrays.equals(claim.userHandle(), RegisterPasskey.userIdOf(signer.personId()));
    }

    static byte[] challengeOf(String authorisation) {
        return HexFormat.of().parseHex(CanonicalJson.sha256(authorisation));
    }

    private static Refusal changedMeanwhile() {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "SignedAsShown",
                "21 CFR 11.70",
                Text.of(
                        "内容与授权时所示不同：请重新查看后再签名",
                        "This is not what was shown when the passkey was asked: look at it again, then sign"),
                "passkey");
    }

    private static Refusal notProven() {
        return new Refusal(
                Refusal.Kind.NOT_ALLOWED,
                "PasskeyProven",
                "WebAuthn 7.2",
                Text.of("通行密钥无效、已吊销或应答已过期", "The passkey is not valid here, was revoked, or its answer came too late"),
                "passkey");
    }
}

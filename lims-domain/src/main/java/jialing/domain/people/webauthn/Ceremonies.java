package jialing.domain.people.webauthn;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks what a device answered to a challenge: origin, relying party, signature, that the person was there and was verified (by
 * finger, face or the device's PIN), and that its counter only grew, so that a copy of the key is noticed. A challenge may be
 * anything, also the hash of what is signed.
 */
public class Ceremonies {

    private static final List<PublicKeyCredentialParameters> ALGORITHMS = Stream.of(
                    COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
            .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
            .toList();

    private static final Map<COSEAlgorithmIdentifier, String> NAMES = Map.of(
            COSEAlgorithmIdentifier.ES256, "SHA256withECDSA",
            COSEAlgorithmIdentifier.EdDSA, "Ed25519",
            COSEAlgorithmIdentifier.RS256, "SHA256withRSA");

    private final ObjectConverter json = new ObjectConverter();
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(json);
    private final WebAuthnManager ceremonies = WebAuthnManager.createNonStrictWebAuthnManager(json);

    /** What is kept of a new key. */
    public record NewKey(byte[] credentialId, byte[] credential, boolean backupEligible, long signCount) {}

    /** A key as it was kept. */
    public record KnownKey(byte[] credential, boolean backupEligible, long signCount) {}

    /** Which key was used; {@code userHandle} is what the device remembers of the person. */
    public record Claim(byte[] credentialId, byte[] userHandle) {}

    /** What a device signed, byte for byte: {@code signature} is under authenticator data and the SHA-256 of the client data. */
    public record Assertion(byte[] authenticatorData, byte[] clientData, byte[] signature) {}

    /** Numbers of the algorithms that are taken (COSE), the preferred one first. */
    public static List<Long> algorithms() {
        return ALGORITHMS.stream().map(each -> each.getAlg().getValue()).toList();
    }

    public static PublicKey publicKeyOf(byte[] credential) {
        return coseKey(credential).getPublicKey();
    }

    /** Name in the Java Cryptography Architecture. */
    public static String algorithmOf(byte[] credential) {
        return NAMES.get(coseKey(credential).getAlgorithm());
    }

    private static COSEKey coseKey(byte[] credential) {
        return new AttestedCredentialDataConverter(new ObjectConverter())
                .convert(credential)
                .getCOSEKey();
    }

    /** @return empty when the answer is none to this challenge at this house */
    public Optional<NewKey> register(String answer, RelyingParty house, byte[] challenge) {
        try {
            var registered = ceremonies.verifyRegistrationResponseJSON(
                    answer, new RegistrationParameters(server(house, challenge), ALGORITHMS, true, true));
            var data = registered.getAttestationObject().getAuthenticatorData();
            return Optional.of(new NewKey(
                    data.getAttestedCredentialData().getCredentialId(),
                    credentials.convert(data.getAttestedCredentialData()),
                    data.isFlagBE(),
                    data.getSignCount()));
        } catch (VerificationException | DataConversionException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What the answer says, before anything of it is believed. */
    public Optional<Claim> claimOf(String answer) {
        try {
            AuthenticationData read = ceremonies.parseAuthenticationResponseJSON(answer);
            return Optional.of(new Claim(read.getCredentialId(), read.getUserHandle()));
        } catch (DataConversionException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** To be kept of an answer that was proven. */
    public Assertion assertionOf(String answer) {
        AuthenticationData read = ceremonies.parseAuthenticationResponseJSON(answer);
        return new Assertion(read.getAuthenticatorDataBytes(), read.getCollectedClientDataBytes(), read.getSignature());
    }

    /** @return the counter that the device has reached; empty when the answer does not prove that this key signed the challenge */
    public Optional<Long> prove(String answer, RelyingParty house, byte[] challenge, KnownKey key) {
        var kept = new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                key.backupEligible(),
                false,
                key.signCount(),
                credentials.convert(key.credential()),
                null,
                null,
                null,
                Set.of());
        try {
            AuthenticationData proven = ceremonies.verifyAuthenticationResponseJSON(
                    answer, new AuthenticationParameters(server(house, challenge), kept, null, true, true));
            return Optional.of(proven.getAuthenticatorData().getSignCount());
        } catch (VerificationException | DataConversionException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ServerProperty server(RelyingParty house, byte[] challenge) {
        return new ServerProperty(new Origin(house.origin()), house.id(), new DefaultChallenge(challenge));
    }
}

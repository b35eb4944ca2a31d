package jialing.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Persons' signatures: under the act as a whole, and under each result that was signed. A certificate counts only when an act
 * CERTIFY_KEY, which stands in the log, names it before it was used, and with it the one algorithm of its key; and until an act
 * REVOKE_KEY takes it back. Where a passkey signed, its signature is under an authorisation, and the key that is named there made the
 * signature under the act.
 */
final class SignatureCheck {

    private final Certificates certificates;
    private final Authorisations authorisations;
    private final Findings findings;
    private final Map<String, Certified> certified = new HashMap<>();
    private final Map<String, String> passkeys = new HashMap<>();
    private final Map<String, Instant> revoked = new HashMap<>();
    private final Map<String, Instant> revokedPasskeys = new HashMap<>();
    private final Map<String, String> registered = new HashMap<>();
    private final Map<String, String> statements = new HashMap<>();
    private final Map<String, String> used = new HashMap<>();
    private final Set<String> looked = new HashSet<>();

    private record Certified(String algorithm, Instant since) {}

    SignatureCheck(Certificates certificates, Authorisations authorisations, Findings findings) {
        this.certificates = certificates;
        this.authorisations = authorisations;
        this.findings = findings;
    }

    /** To be told of every act that the log holds, before signatures are checked. */
    void learn(ActText act) {
        if (act.verb().equals("CERTIFY_KEY")) {
            Json.read(act.content()).ifPresent(content -> {
                String certificate = content.path("certificate").asText();
                certified.put(
                        certificate, new Certified(content.path("algorithm").asText(), act.recordedAt()));
                if (content.has("passkey")) {
                    passkeys.put(certificate, content.path("passkey").asText());
                }
            });
        } else if (act.verb().equals("REVOKE_KEY")) {
            Json.read(act.content())
                    .ifPresent(content -> content.path("certificates")
                            .forEach(certificate -> revoked.put(certificate.asText(), act.recordedAt())));
        }
        if (act.verb().equals("REGISTER_PASSKEY")) {
            Json.read(act.content())
                    .filter(content -> content.has("publicKey"))
                    .ifPresent(content -> registered.put(content.path("passkey").asText(), registration(act, content)));
        }
        if (act.verb().equals("REVOKE_PASSKEY")) {
            Json.read(act.content())
                    .ifPresent(content ->
                            revokedPasskeys.put(content.path("passkey").asText(), act.recordedAt()));
        }
    }

    /** Whoever has the password only can register a device, but not one that signs: that is under the person's own key. */
    private static String registration(ActText act, JsonNode content) {
        return act.signatures().isEmpty()
                ? "without a signature"
                : content.path("publicKey").asText()
                        + act.act().at("/actors/0/personId").asText();
    }

    /** @param words of that version, in both languages */
    void learnStatement(String version, JsonNode words) {
        statements.put(version, Json.sha256Hex(Json.canonical(words)));
    }

    /** How many of the acts were signed with a passkey. */
    void tell() {
        findings.fact("signed with a passkey", used.size());
    }

    void check(ActText act) {
        if (act.mustBeSigned() && act.signatures().isEmpty()) {
            findings.wrong("Signed", act.name(), act.recordedAt(), "该操作应有签名而没有", "This act must be signed and is not");
        }
        for (JsonNode signature : act.signatures()) {
            check(act, signature, act.text(), act.name());
        }
        Json.read(act.content()).ifPresent(content -> content.path("results").forEach(line -> checkLine(act, line)));
    }

    /** A result that was signed on its own: the signature is under the result and its meaning, so it fits no other. */
    private void checkLine(ActText act, JsonNode line) {
        JsonNode signature = line.path("signature");
        if (signature.isObject()) {
            String what = act.name() + " result " + line.at("/result/resultId").asText();
            check(act, signature, Json.utf8(Json.canonical(line.path("result"))), what);
        }
    }

    private void check(ActText act, JsonNode signature, byte[] message, String what) {
        String fingerprint = signature.path("certificate").asText();
        String person = signature.path("person").asText();
        Optional<X509Certificate> certificate = certificates.find(fingerprint);
        if (certificate.isEmpty()) {
            findings.wrong(
                    "CertificateKnown",
                    what,
                    act.recordedAt(),
                    "签名证书缺失",
                    "The certificate of the signature is missing");
            return;
        }
        Certified named = certified.get(fingerprint);
        if (named == null || named.since().isAfter(act.recordedAt())) {
            findings.wrong(
                    "CertificateInLog",
                    what,
                    act.recordedAt(),
                    "签名证书在签名之前未登记在日志中",
                    "The log did not name the signature's certificate before it was used");
        }
        Instant until = revoked.get(fingerprint);
        if (until != null && act.recordedAt().isAfter(until)) {
            findings.wrong(
                    "CertificateNotRevoked",
                    what,
                    act.recordedAt(),
                    "签名时证书已于 " + until + " 吊销",
                    "The certificate had been revoked at " + until + " when it was used");
        }
        if (!act.names(person) || !Certificates.personOf(certificate.get()).equals(person)) {
            findings.wrong(
                    "SignerActed", what, act.recordedAt(), "签名人不是该操作的责任人", "The signer is not a person of this act");
        }
        if (!certificates.wereInForce(fingerprint, act.recordedAt())) {
            findings.wrong(
                    "CertificateInForce",
                    what,
                    act.recordedAt(),
                    "签名时证书不在有效期内",
                    "The certificate was not in force when it was used");
        }
        if (signature.has("authorisation") || passkeys.containsKey(fingerprint)) {
            if (!fitsByPasskey(act, signature, message, certificate.get(), what)) {
                doesNotFit(act, what);
            }
            return;
        }
        Optional<KeyAlgorithm> algorithm = KeyAlgorithm.of(certificate.get().getPublicKey())
                .filter(each -> named == null || each.isNamed(named.algorithm()));
        if (algorithm
                .filter(each -> each.isNamed(signature.path("algorithm").asText()))
                .isEmpty()) {
            findings.wrong(
                    "AlgorithmOfTheKey",
                    what,
                    act.recordedAt(),
                    "签名注明的算法不是其密钥的算法",
                    "The signature names another algorithm than that of its key");
        } else if (!fits(algorithm, certificate.get().getPublicKey(), signature, message)) {
            doesNotFit(act, what);
        }
    }

    private void doesNotFit(ActText act, String what) {
        findings.wrong(
                "SignatureFits", what, act.recordedAt(), "签名与内容不符", "The signature does not fit what it stands under");
    }

    /** Assertion, then the key that it authorises, then the signature by that key. */
    private boolean fitsByPasskey(
            ActText act, JsonNode signature, byte[] message, X509Certificate passkey, String what) {
        String hash = signature.path("authorisation").asText();
        Optional<AuthorisationText> found = authorisations.find(hash);
        if (found.isEmpty()) {
            findings.wrong(
                    "AuthorisationKept",
                    what,
                    act.recordedAt(),
                    "通行密钥的授权缺失或被改动",
                    "What the passkey authorised is missing, or was changed");
            return false;
        }
        AuthorisationText authorisation = found.get();
        // Two hundred results are signed under one authorisation: what it says of their act is looked at once.
        if (looked.add(act.id() + hash + signature.path("certificate").asText())) {
            authorised(act, authorisation, signature.path("person").asText(), what);
            byPasskey(act, authorisation, passkey, what);
            once(act, hash, what);
        }
        return authorisation
                .key()
                .filter(key -> fits(KeyAlgorithm.of(key), key, signature, message))
                .isPresent();
    }

    private void authorised(ActText act, AuthorisationText authorisation, String person, String what) {
        if (!authorisation.isFor(act, person)) {
            findings.wrong(
                    "AuthorisationFits",
                    what,
                    act.recordedAt(),
                    "通行密钥授权的不是此项操作",
                    "The passkey authorised something else than this act");
        }
        String words = authorisation.text().path("statementHash").asText();
        if (!statements
                .getOrDefault(authorisation.text().path("statement").asText(), words)
                .equals(words)) {
            findings.wrong(
                    "StatementAsShown",
                    what,
                    act.recordedAt(),
                    "责任声明的文字与签名时所示不同",
                    "The statement of responsibility had other words when it was signed");
        }
        if (!authorisation.isInTime(act.recordedAt())) {
            findings.wrong(
                    "AuthorisationInTime",
                    what,
                    act.recordedAt(),
                    "操作时授权不在有效期内",
                    "The authorisation was not in force when the act was recorded");
        }
    }

    private void byPasskey(ActText act, AuthorisationText authorisation, X509Certificate certificate, String what) {
        if (!authorisation.isSignedBy(certificate.getPublicKey())) {
            findings.wrong(
                    "PasskeySigned",
                    what,
                    act.recordedAt(),
                    "授权没有通行密钥的有效签名",
                    "The passkey did not sign this authorisation");
        }
        if (!authorisation.personWasVerified()) {
            findings.wrong(
                    "PersonVerified", what, act.recordedAt(), "设备未核实签名人", "The device did not verify the person");
        }
        String fingerprint = Json.sha256Hex(encoded(certificate));
        String own = Json.sha256Hex(certificate.getPublicKey().getEncoded()) + Certificates.personOf(certificate);
        if (!registered
                .getOrDefault(passkeys.getOrDefault(fingerprint, ""), own)
                .equals(own)) {
            findings.wrong(
                    "PasskeyRegistered",
                    what,
                    act.recordedAt(),
                    "证书中的密钥不是本人登记的通行密钥",
                    "The certified key is not the passkey that this person registered");
        }
        Instant end = revokedPasskeys.get(passkeys.getOrDefault(fingerprint, ""));
        if (!passkeys.containsKey(fingerprint)
                || end != null && !act.recordedAt().isBefore(end)) {
            findings.wrong(
                    "PasskeyInForce",
                    what,
                    act.recordedAt(),
                    "签名时该通行密钥未登记或已吊销",
                    "The passkey was not registered, or was revoked, when it signed");
        }
    }

    /** One act, and the results within it. */
    private void once(ActText act, String hash, String what) {
        String before = used.putIfAbsent(hash, act.id());
        if (before != null && !before.equals(act.id())) {
            findings.wrong(
                    "AuthorisationOnce",
                    what,
                    act.recordedAt(),
                    "同一授权被用于两项操作",
                    "One authorisation was used for two acts");
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    private static boolean fits(Optional<KeyAlgorithm> algorithm, PublicKey key, JsonNode signature, byte[] message) {
        try {
            byte[] value = Base64.getDecoder().decode(signature.path("value").asText());
            return algorithm
                    .filter(each -> each.isNamed(signature.path("algorithm").asText()))
                    .filter(each -> each.verifies(key, message, value))
                    .isPresent();
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}

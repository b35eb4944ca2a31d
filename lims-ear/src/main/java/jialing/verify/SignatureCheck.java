package jialing.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Persons' signatures: under the act as a whole, and under each result that was signed. A certificate counts only when an act
 * CERTIFY_KEY, which stands in the log, names it before it was used, and with it the one algorithm of its key; and until an act
 * REVOKE_KEY takes it back.
 */
final class SignatureCheck {

    private final Certificates certificates;
    private final Findings findings;
    private final Map<String, Certified> certified = new HashMap<>();
    private final Map<String, Instant> revoked = new HashMap<>();

    private record Certified(String algorithm, Instant since) {}

    SignatureCheck(Certificates certificates, Findings findings) {
        this.certificates = certificates;
        this.findings = findings;
    }

    /** To be told of every act that the log holds, before signatures are checked. */
    void learn(ActText act) {
        if (act.verb().equals("CERTIFY_KEY")) {
            Json.read(act.content())
                    .ifPresent(content -> certified.put(
                            content.path("certificate").asText(),
                            new Certified(content.path("algorithm").asText(), act.recordedAt())));
        } else if (act.verb().equals("REVOKE_KEY")) {
            Json.read(act.content())
                    .ifPresent(content -> content.path("certificates")
                            .forEach(certificate -> revoked.put(certificate.asText(), act.recordedAt())));
        }
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
        Optional<KeyAlgorithm> algorithm = KeyAlgorithm.of(certificate.get().getPublicKey())
                .filter(each -> each.isNamed(signature.path("algorithm").asText())
                        && (named == null || each.isNamed(named.algorithm())));
        if (algorithm.isEmpty()) {
            findings.wrong(
                    "AlgorithmOfTheKey",
                    what,
                    act.recordedAt(),
                    "签名注明的算法不是其密钥的算法",
                    "The signature names another algorithm than that of its key");
        } else if (!verifies(algorithm.get(), certificate.get(), signature, message)) {
            findings.wrong(
                    "SignatureFits",
                    what,
                    act.recordedAt(),
                    "签名与内容不符",
                    "The signature does not fit what it stands under");
        }
    }

    private static boolean verifies(
            KeyAlgorithm algorithm, X509Certificate certificate, JsonNode signature, byte[] message) {
        try {
            byte[] value = Base64.getDecoder().decode(signature.path("value").asText());
            return algorithm.verifies(certificate.getPublicKey(), message, value);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}

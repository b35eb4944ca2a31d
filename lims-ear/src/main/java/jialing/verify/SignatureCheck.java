package jialing.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Persons' signatures: under the act as a whole, and under each result that was signed. A certificate counts only when an act
 * CERTIFY_KEY, which stands in the log, names it before it was used.
 */
final class SignatureCheck {

    private final Certificates certificates;
    private final Findings findings;
    private final Map<String, Instant> certified = new HashMap<>();

    SignatureCheck(Certificates certificates, Findings findings) {
        this.certificates = certificates;
        this.findings = findings;
    }

    /** To be told of every act that the log holds, before signatures are checked. */
    void learn(ActText act) {
        if (act.verb().equals("CERTIFY_KEY")) {
            Json.read(act.content())
                    .ifPresent(
                            content -> certified.put(content.path("certificate").asText(), act.recordedAt()));
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
        Instant since = certified.get(fingerprint);
        if (since == null || since.isAfter(act.recordedAt())) {
            findings.wrong(
                    "CertificateInLog",
                    what,
                    act.recordedAt(),
                    "签名证书在签名之前未登记在日志中",
                    "The log did not name the signature's certificate before it was used");
        }
        if (!act.names(person) || !Certificates.personOf(certificate.get()).equals(person)) {
            findings.wrong(
                    "SignerActed", what, act.recordedAt(), "签名人不是该操作的责任人", "The signer is not a person of this act");
        }
        if (!isInForce(certificate.get(), act.recordedAt())) {
            findings.wrong(
                    "CertificateInForce",
                    what,
                    act.recordedAt(),
                    "签名时证书不在有效期内",
                    "The certificate was not in force when it was used");
        }
        if (!verifies(certificate.get(), signature, message)) {
            findings.wrong(
                    "SignatureFits",
                    what,
                    act.recordedAt(),
                    "签名与内容不符",
                    "The signature does not fit what it stands under");
        }
    }

    private static boolean isInForce(X509Certificate certificate, Instant at) {
        Date moment = Date.from(at);
        return !moment.before(certificate.getNotBefore()) && !moment.after(certificate.getNotAfter());
    }

    private static boolean verifies(X509Certificate certificate, JsonNode signature, byte[] message) {
        try {
            var check = Signature.getInstance(signature.path("algorithm").asText());
            check.initVerify(certificate.getPublicKey());
            check.update(message);
            return check.verify(
                    Base64.getDecoder().decode(signature.path("value").asText()));
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            return false;
        }
    }
}

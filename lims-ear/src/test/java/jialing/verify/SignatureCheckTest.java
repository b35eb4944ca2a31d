package jialing.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A key counts from the act that certified it to the act that revoked it. */
class SignatureCheckTest {

    private static final String PERSON = "0197a0c0-0000-7000-8000-000000000001";
    private static final Instant CERTIFIED = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant REVOKED = CERTIFIED.plus(7, ChronoUnit.DAYS);

    private final Findings findings = new Findings();
    private KeyPair keys;
    private String fingerprint;
    private SignatureCheck check;

    @BeforeEach
    void aKeyThatWasRevokedAfterAWeek() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        keys = generator.generateKeyPair();
        byte[] certificate = certificate();
        fingerprint = Json.sha256Hex(certificate);
        var certificates = new Certificates(List.of());
        certificates.add(certificate, certificate, new byte[0]);
        check = new SignatureCheck(certificates, new Authorisations(), findings);
        check.learn(act(
                "CERTIFY_KEY",
                CERTIFIED,
                "{\"certificate\":\"" + fingerprint + "\",\"algorithm\":\"SHA256withECDSA\"}"));
        check.learn(act("REVOKE_KEY", REVOKED, "{\"certificates\":[\"" + fingerprint + "\"]}"));
    }

    @Test
    void whatItSignedBeforeStaysValid() throws Exception {
        check.check(signed(REVOKED.minusSeconds(1)));
        assertThat(findings.wrong()).isEmpty();
    }

    @Test
    void whatItSignedAfterwardsDoesNot() throws Exception {
        check.check(signed(REVOKED.plusSeconds(1)));
        assertThat(findings.wrong()).extracting(Finding::check).containsExactly("CertificateNotRevoked");
    }

    @Test
    void norWhatItSignedBeforeItWasCertified() throws Exception {
        check.check(signed(CERTIFIED.minusSeconds(1)));
        assertThat(findings.wrong()).extracting(Finding::check).containsExactly("CertificateInLog");
    }

    private ActText signed(Instant at) throws Exception {
        ActText act = act("APPROVE", at, "{}");
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(act.text());
        act.signatures()
                .addObject()
                .put("algorithm", "SHA256withECDSA")
                .put("certificate", fingerprint)
                .put("person", PERSON)
                .put("value", Base64.getEncoder().encodeToString(signature.sign()));
        return act;
    }

    private static ActText act(String verb, Instant at, String content) {
        var act = Json.MAPPER.createObjectNode().put("verb", verb).put("recordedAt", at.toString());
        act.putArray("actors").addObject().put("personId", PERSON);
        return new ActText(act, content, Json.MAPPER.createArrayNode());
    }

    private byte[] certificate() throws Exception {
        var name = new X500Name("SERIALNUMBER=" + PERSON);
        return new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        Date.from(CERTIFIED.minus(1, ChronoUnit.DAYS)),
                        Date.from(REVOKED.plus(365, ChronoUnit.DAYS)),
                        name,
                        keys.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()))
                .getEncoded();
    }
}

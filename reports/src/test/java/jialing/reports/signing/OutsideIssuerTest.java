package jialing.reports.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jialing.domain.shared.KeyKind;
import jialing.domain.shared.Refusal;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An authority outside answers for one person: the house takes only what fits key, person and root. */
class OutsideIssuerTest {

    private static final Instant NOW = Instant.parse("2026-03-20T01:20:00Z");
    private static final Holder LI = new Holder("李晓敏", "万州站", "018f3a5e-7b2c-7c1d-9e4f-5a6b7c8d9e0f");

    private final OutsideAuthority city = OutsideAuthority.of(OutsideAuthority.Keys.P384, NOW);
    private final OutsideIssuer issuer = new OutsideIssuer(city.root().certificate());
    private final KeyPair keys = KeyKind.SM2.newKeys();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aRequestNamesThePersonAndIsSignedWithTheKeyItself(KeyKind kind) throws Exception {
        KeyPair own = kind.newKeys();
        var request = new JcaPKCS10CertificationRequest(issuer.request(own, LI)).setProvider(KeyKind.PROVIDER);

        assertThat(request.getSubject()).isEqualTo(LI.distinguishedName());
        assertThat(request.getPublicKey().getEncoded())
                .isEqualTo(own.getPublic().getEncoded());
        assertThat(request.isSignatureValid(new JcaContentVerifierProviderBuilder()
                        .setProvider(KeyKind.PROVIDER)
                        .build(own.getPublic())))
                .isTrue();
    }

    @Test
    void theAnswerIsCompletedUpToTheRoot() throws Exception {
        X509Certificate own = answered(LI, keys);
        var withoutRoot = issuer.brought(pem(own, city.intermediate().certificate()), keys.getPublic(), LI, NOW);
        var withRoot = issuer.brought(
                pem(own, city.intermediate().certificate(), city.root().certificate()), keys.getPublic(), LI, NOW);

        assertThat(withoutRoot).isEqualTo(withRoot);
        assertThat(withoutRoot.certificate()).isEqualTo(own);
        assertThat(withoutRoot.issuers()).isEqualTo(city.intermediate().chain());
    }

    @Test
    void whatDoesNotFitIsRefused() throws Exception {
        X509Certificate own = answered(LI, keys);
        X509Certificate between = city.intermediate().certificate();
        var namesake = new Holder(LI.name(), LI.organisation(), "018f3a5e-7b2c-7c1d-9e4f-000000000000");
        var other = OutsideAuthority.of(OutsideAuthority.Keys.P384, NOW);

        refused("CertificateReadable", "", LI, keys, NOW);
        refused("CertificateReadable", null, LI, keys, NOW);
        refused("CertificateOfThisKey", pem(own, between), LI, KeyKind.SM2.newKeys(), NOW);
        refused("CertificateNamesThePerson", pem(answered(namesake, keys), between), LI, keys, NOW);
        refused("CertificateBelowTheRoot", pem(own), LI, keys, NOW);
        refused("CertificateBelowTheRoot", pem(own, other.intermediate().certificate()), LI, keys, NOW);
        refused("CertificateInForce", pem(own, between), LI, keys, NOW.plus(Duration.ofDays(5 * 365)));
    }

    @Test
    void aRootIsOneCertificateThatSignedItself() throws Exception {
        Path root = OutsideAuthority.pem(folder.resolve("root.pem"), city.root().certificate());
        assertThat(OutsideIssuer.root(root)).isEqualTo(city.root().certificate());
        assertThatThrownBy(() -> OutsideIssuer.root(city.chain(folder))).isInstanceOf(UnfitAuthority.class);
        Path own = OutsideAuthority.pem(folder.resolve("own.pem"), answered(LI, keys));
        assertThatThrownBy(() -> OutsideIssuer.root(own)).isInstanceOf(UnfitAuthority.class);
    }

    private X509Certificate answered(Holder holder, KeyPair key) {
        return new OrganisationAuthority(city.intermediate()).certify(holder, key.getPublic(), NOW, Optional.empty());
    }

    private void refused(String rule, String pem, Holder holder, KeyPair key, Instant at) {
        assertThatThrownBy(() -> issuer.brought(pem, key.getPublic(), holder, at))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(rule + ":");
    }

    private static String pem(Object... objects) throws Exception {
        var text = new StringWriter();
        try (var pem = new JcaPEMWriter(text)) {
            for (Object each : objects) {
                pem.writeObject(each);
            }
        }
        return text.toString();
    }
}

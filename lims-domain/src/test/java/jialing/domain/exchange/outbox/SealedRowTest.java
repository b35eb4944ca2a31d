package jialing.domain.exchange.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import jialing.domain.exchange.PublishedResult;
import jialing.domain.shared.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checked with nothing but the public half of the key and plain SHA-256, as anybody outside would. */
class SealedRowTest {

    @TempDir
    Path secrets;

    @Test
    void eachRowCarriesTheHashOfTheOneBefore() throws Exception {
        var key = new ReleaseKey(secrets);
        SealedRow first = SealedRow.of(result("0.20"), null, key);
        SealedRow second = SealedRow.of(result("0.21"), first.hash(), key);
        assertThat(first.hash()).isEqualTo(sha256(first.payload()));
        assertThat(second.hash()).isEqualTo(sha256(first.hash() + second.payload()));
    }

    @Test
    void theSignatureIsCheckedWithThePublicKeyAlone() throws Exception {
        SealedRow row = SealedRow.of(result("0.20"), null, new ReleaseKey(secrets));
        assertThat(isSigned(row.hash(), row.signature())).isTrue();
        assertThat(isSigned(sha256(row.payload().replace("0.20", "0.02")), row.signature()))
                .isFalse();
    }

    @Test
    void theKeyOutlivesTheProcess() throws Exception {
        SealedRow.of(result("0.20"), null, new ReleaseKey(secrets));
        SealedRow later = SealedRow.of(result("0.21"), null, new ReleaseKey(secrets));
        assertThat(isSigned(later.hash(), later.signature())).isTrue();
        assertThat(Files.getPosixFilePermissions(secrets.resolve("release.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private boolean isSigned(String text, byte[] by) throws Exception {
        byte[] encoded = Files.readAllBytes(secrets.resolve("release.pub"));
        PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        return signature.verify(by);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static PublishedResult result(String value) {
        return new PublishedResult(
                new UUID(0, 1),
                1,
                "CQ-WZ",
                "CQ-WZ-2026-BG-0001",
                null,
                "SW031",
                "晒网坝",
                "长江",
                new BigDecimal("108.39"),
                new BigDecimal("30.80"),
                "CQWZ260300001K",
                Instant.EPOCH,
                Instant.EPOCH,
                "TP",
                Text.of("总磷", "total phosphorus"),
                "GB/T 11893-1989",
                Text.of("总磷的测定", "determination of total phosphorus"),
                null,
                value,
                null,
                "0.01",
                "mg/L",
                null);
    }
}

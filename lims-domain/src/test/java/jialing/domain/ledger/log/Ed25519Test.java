package jialing.domain.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPairGenerator;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Ed25519Test {

    private static final HexFormat HEX = HexFormat.of();

    /** RFC 8032 section 7.1, TEST 2: the message is one byte. */
    @Test
    void signsAsThePublishedExample() {
        var keys = Keys.ofHex(
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
                "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        byte[] message = {0x72};
        byte[] signature = Ed25519.sign(keys.getPrivate(), message);
        assertThat(HEX.formatHex(signature))
                .isEqualTo("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        assertThat(Ed25519.verifies(keys.getPublic(), message, signature)).isTrue();
        assertThat(Ed25519.verifies(keys.getPublic(), new byte[] {0x73}, signature))
                .isFalse();
    }

    @Test
    void theThirtyTwoBytesOfAKeyAreFoundAgain() {
        for (int i = 0; i < 50; i++) {
            var key = Keys.fresh().getPublic();
            assertThat(Ed25519.publicKey(Ed25519.raw(key))).contains(key);
        }
        assertThat(HEX.formatHex(Ed25519.raw(Ed25519.publicKey(
                                HEX.parseHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"))
                        .orElseThrow())))
                .isEqualTo("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    }

    @Test
    void aKeyOfAnotherLengthIsNone() {
        assertThat(Ed25519.publicKey(new byte[31])).isEmpty();
        assertThat(Ed25519.publicKey(new byte[33])).isEmpty();
    }

    @Test
    void bytesThatAreNoPointOfTheCurveVerifyNothing() {
        // y = 2 has no x on the curve
        byte[] noPoint = new byte[32];
        noPoint[0] = 2;
        Ed25519.publicKey(noPoint)
                .ifPresent(key -> assertThat(Ed25519.verifies(key, new byte[0], new byte[64]))
                        .isFalse());
    }

    @Test
    void aSignatureOfAnotherLengthVerifiesNothing() {
        var keys = Keys.fresh();
        assertThat(Ed25519.verifies(keys.getPublic(), new byte[0], new byte[0])).isFalse();
        assertThat(Ed25519.verifies(keys.getPublic(), new byte[0], new byte[65]))
                .isFalse();
    }

    @Test
    void aKeyOfAnotherCurveIsRefused() throws Exception {
        var ed448 = KeyPairGenerator.getInstance("Ed448").generateKeyPair();
        assertThatThrownBy(() -> new NoteSigner("jialing.example/ledger", ed448))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

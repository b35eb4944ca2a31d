package jialing.domain.shared;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.HexFormat;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.jce.spec.ECParameterSpec;
import org.bouncycastle.jce.spec.ECPrivateKeySpec;
import org.bouncycastle.jce.spec.ECPublicKeySpec;
import org.bouncycastle.util.test.FixedSecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SM2 as its standard's example has it (GB/T 32918.5-2017, A.2; the same as GM/T 0003.5-2012, A.2), and no algorithm taken for another. */
class KeyKindTest {

    private static final byte[] MESSAGE = "message digest".getBytes(US_ASCII);

    /** d_A */
    private static final BigInteger PRIVATE = hex("3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8");

    /** (x_A, y_A) */
    private static final String X = "09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020";

    private static final String Y = "CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13";

    /** k, which a signer otherwise takes by chance */
    private static final String CHANCE = "59276E27D506861A16680F3AD9C02DCCEF3CC1FA3CDBE4CE6D54B80DEAC1BC21";

    private static final String R = "F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3";

    private static final String S = "B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA";

    /** SEQUENCE { INTEGER r, INTEGER s }, each with a zero byte before its high first bit */
    private static final byte[] SIGNATURE = HexFormat.of().parseHex("3046022100" + R + "022100" + S);

    @Test
    void theStandardsExampleIsSignedAsPrinted() throws GeneralSecurityException {
        var signature = Signature.getInstance(KeyKind.SM2.algorithm(), KeyKind.PROVIDER);
        signature.initSign(privateKey(), new FixedSecureRandom(HexFormat.of().parseHex(CHANCE)));
        signature.update(MESSAGE);
        assertThat(signature.sign()).isEqualTo(SIGNATURE);
    }

    @Test
    void theStandardsExampleVerifiesAndNothingElseDoes() throws GeneralSecurityException {
        assertThat(KeyKind.SM2.verifies(publicKey(), MESSAGE, SIGNATURE)).isTrue();
        assertThat(KeyKind.SM2.verifies(publicKey(), "message digesT".getBytes(US_ASCII), SIGNATURE))
                .isFalse();
        byte[] changed = SIGNATURE.clone();
        changed[changed.length - 1] ^= 1;
        assertThat(KeyKind.SM2.verifies(publicKey(), MESSAGE, changed)).isFalse();
        assertThat(KeyKind.SM2.verifies(publicKey(), MESSAGE, new byte[0])).isFalse();
    }

    /** GB/T 32905-2016, A.1 */
    @Test
    void sm3OfAbcIsThatOfItsStandard() {
        var digest = new SM3Digest();
        digest.update("abc".getBytes(US_ASCII), 0, 3);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @ParameterizedTest
    @EnumSource
    void aKeyTellsItsKindAndSignsInItsAlgorithmOnly(KeyKind kind) throws GeneralSecurityException {
        var keys = kind.newKeys();
        KeyKind other = KeyKind.values()[1 - kind.ordinal()];
        byte[] signature = kind.sign(keys.getPrivate(), MESSAGE);

        assertThat(KeyKind.of(keys.getPublic())).isEqualTo(kind);
        assertThat(KeyKind.of(keys.getPrivate())).isEqualTo(kind);
        assertThat(KeyKind.signingWith(kind.algorithm())).isEqualTo(kind);
        assertThat(kind.verifies(keys.getPublic(), MESSAGE, signature)).isTrue();
        assertThat(other.verifies(keys.getPublic(), MESSAGE, signature)).isFalse();
        assertThat(kind.verifies(other.newKeys().getPublic(), MESSAGE, signature))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aKeyComesBackFromWhereItIsKept(KeyKind kind) throws GeneralSecurityException {
        var keys = kind.newKeys();
        PrivateKey kept = kind.privateKey(keys.getPrivate().getEncoded());
        assertThat(kind.verifies(keys.getPublic(), MESSAGE, kind.sign(kept, MESSAGE)))
                .isTrue();
    }

    @Test
    void anAlgorithmThatTheHouseDoesNotUseIsRefused() {
        assertThatThrownBy(() -> KeyKind.signingWith("SHA1withECDSA")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KeyKind.signingWith("NONEwithECDSA")).isInstanceOf(IllegalArgumentException.class);
    }

    private static PrivateKey privateKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("EC", KeyKind.PROVIDER).generatePrivate(new ECPrivateKeySpec(PRIVATE, curve()));
    }

    private static PublicKey publicKey() throws GeneralSecurityException {
        var point = curve().getCurve().createPoint(hex(X), hex(Y));
        return KeyFactory.getInstance("EC", KeyKind.PROVIDER).generatePublic(new ECPublicKeySpec(point, curve()));
    }

    private static ECParameterSpec curve() {
        var curve = GMNamedCurves.getByName("sm2p256v1");
        return new ECParameterSpec(curve.getCurve(), curve.getG(), curve.getN());
    }

    private static BigInteger hex(String digits) {
        return new BigInteger(digits, 16);
    }
}

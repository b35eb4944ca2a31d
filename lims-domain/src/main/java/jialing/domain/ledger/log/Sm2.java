package jialing.domain.ledger.log;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.util.HexFormat;
import java.util.Optional;
import jialing.domain.shared.KeyKind;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.jcajce.provider.asymmetric.ec.BCECPublicKey;
import org.bouncycastle.jce.spec.ECNamedCurveParameterSpec;
import org.bouncycastle.jce.spec.ECPublicKeySpec;

/**
 * SM2 with SM3 (GB/T 32918.2) as notes of this house use it: keys are points without compression, 65 bytes, signatures DER (GB/T
 * 35276), the signer's ID is 1234567812345678.
 */
final class Sm2 {

    static final int KEY_LENGTH = 65;

    /** DER of the object identifier of SM2 with SM3, 1.2.156.10197.1.501 (GM/T 0006). */
    static final byte[] IDENTIFIER = HexFormat.of().parseHex("06082a811ccf55018375");

    private static final String CURVE = "sm2p256v1";
    private static final byte UNCOMPRESSED = 4;

    private Sm2() {}

    /** Empty unless these are 65 bytes of a point of the curve. */
    static Optional<PublicKey> publicKey(byte[] raw) {
        if (raw.length != KEY_LENGTH || raw[0] != UNCOMPRESSED) {
            return Optional.empty();
        }
        var curve = GMNamedCurves.getByName(CURVE);
        var named = new ECNamedCurveParameterSpec(CURVE, curve.getCurve(), curve.getG(), curve.getN(), curve.getH());
        try {
            var point = curve.getCurve().decodePoint(raw);
            return Optional.of(
                    KeyFactory.getInstance("EC", KeyKind.PROVIDER).generatePublic(new ECPublicKeySpec(point, named)));
        } catch (IllegalArgumentException | GeneralSecurityException notAPoint) {
            return Optional.empty();
        }
    }

    static byte[] raw(PublicKey key) {
        if (!(key instanceof BCECPublicKey ec) || KeyKind.of(key) != KeyKind.SM2) {
            throw new IllegalArgumentException("not an SM2 key: " + key.getAlgorithm());
        }
        return ec.getQ().getEncoded(false);
    }
}

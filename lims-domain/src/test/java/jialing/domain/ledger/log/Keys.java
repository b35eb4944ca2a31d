package jialing.domain.ledger.log;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.HexFormat;

/** Ed25519 keys for tests. */
final class Keys {

    private Keys() {}

    static KeyPair fresh() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair of(byte[] publicKey, byte[] seed) {
        return new KeyPair(Ed25519.publicKey(publicKey).orElseThrow(), privateKey(seed));
    }

    static KeyPair ofHex(String publicKey, String seed) {
        return of(HexFormat.of().parseHex(publicKey), HexFormat.of().parseHex(seed));
    }

    private static PrivateKey privateKey(byte[] seed) {
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package jialing.domain.reporting;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** The key of RFC 8032 section 7.1, test 1: known to everybody, so that other programs' tests can read what was signed with it. */
final class KnownKey {

    private static final String SECRET = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

    private static final String PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    private KnownKey() {}

    static KeyPair pair() throws GeneralSecurityException {
        var factory = KeyFactory.getInstance("Ed25519");
        PrivateKey secret = factory.generatePrivate(
                new PKCS8EncodedKeySpec(HexFormat.of().parseHex("302e020100300506032b657004220420" + SECRET)));
        return new KeyPair(
                factory.generatePublic(
                        new X509EncodedKeySpec(HexFormat.of().parseHex("302a300506032b6570032100" + PUBLIC))),
                secret);
    }
}

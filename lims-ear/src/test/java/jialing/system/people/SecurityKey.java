package jialing.system.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** A device with a key for the house, together with the browser before it; its own reading of WebAuthn, and it may lie. */
final class SecurityKey {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;

    private final KeyPair pair;
    private final byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    private final String origin;
    private byte[] userHandle;
    private int flags = PRESENT | VERIFIED;
    private int counter = 1;

    private SecurityKey(KeyPair pair, String origin) {
        this.pair = pair;
        this.origin = origin;
    }

    /** Used on a page of that origin. */
    static SecurityKey at(String origin) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return new SecurityKey(generator.generateKeyPair(), origin);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same key on the page of somebody else. */
    SecurityKey lured(String elsewhere) {
        var same = new SecurityKey(pair, elsewhere);
        System.arraycopy(id, 0, same.id, 0, id.length);
        same.userHandle = userHandle;
        same.counter = counter;
        return same;
    }

    SecurityKey withoutVerification() {
        flags = PRESENT;
        return this;
    }

    SecurityKey countingFrom(int count) {
        counter = count;
        return this;
    }

    /** RegistrationResponseJSON */
    String register(String challenge, String userId) {
        userHandle = Base64.getUrlDecoder().decode(userId);
        byte[] client = client("webauthn.create", challenge);
        byte[] attestation = concat(
                bytes(0xa3),
                text("fmt"),
                text("none"),
                text("attStmt"),
                bytes(0xa0),
                text("authData"),
                string(data(true)));
        return json(Map.of("clientDataJSON", encoded(client), "attestationObject", encoded(attestation)));
    }

    /** AuthenticationResponseJSON */
    String answer(String challenge) {
        counter++;
        byte[] client = client("webauthn.get", challenge);
        byte[] data = data(false);
        return json(Map.of(
                "clientDataJSON", encoded(client),
                "authenticatorData", encoded(data),
                "signature", encoded(sign(concat(data, sha256(client)))),
                "userHandle", encoded(userHandle)));
    }

    private byte[] client(String type, String challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(boolean withKey) {
        byte[] head = concat(
                sha256("localhost".getBytes(StandardCharsets.US_ASCII)),
                bytes(withKey ? flags | WITH_KEY : flags),
                ByteBuffer.allocate(Integer.BYTES).putInt(counter).array());
        return withKey ? concat(head, new byte[16], bytes(0, id.length), id, coseKey()) : head;
    }

    private byte[] coseKey() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return concat(
                bytes(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21),
                string(coordinate(point.getAffineX().toByteArray())),
                bytes(0x22),
                string(coordinate(point.getAffineY().toByteArray())));
    }

    private byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String json(Map<String, String> response) {
        try {
            return new ObjectMapper()
                    .writeValueAsString(Map.of(
                            "id", encoded(id),
                            "rawId", encoded(id),
                            "type", "public-key",
                            "clientExtensionResults", Map.of(),
                            "response", response));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] coordinate(byte[] number) {
        byte[] padded = concat(new byte[32], number);
        return Arrays.copyOfRange(padded, padded.length - 32, padded.length);
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** CBOR text string of less than 24 letters. */
    private static byte[] text(String word) {
        return concat(bytes(0x60 + word.length()), word.getBytes(StandardCharsets.US_ASCII));
    }

    /** CBOR byte string of 24 to 255 bytes. */
    private static byte[] string(byte[] content) {
        return concat(bytes(0x58, content.length), content);
    }

    private static byte[] bytes(int... values) {
        byte[] result = new byte[values.length];
        for (int index = 0; index < values.length; index++) {
            result[index] = (byte) values[index];
        }
        return result;
    }

    private static byte[] concat(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static String encoded(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }
}

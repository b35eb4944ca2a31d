package jialing.domain.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password or PIN as it is kept: Argon2id (RFC 9106) in PHC string format, 19 MiB, two passes, one lane (OWASP's recommendation
 * for servers). The parameters stand in the string, so that they can grow without making old hashes worthless.
 */
public record SecretHash(String encoded) {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Of no secret at all: takes as long to compare as a real one, so that an unknown account is not told by the clock. */
    static final SecretHash NOBODYS = of("nobody's secret");

    public static SecretHash of(String secret) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] hash = argon2id(secret, salt, MEMORY_KIB, PASSES, LANES);
        var base64 = Base64.getEncoder().withoutPadding();
        return new SecretHash("$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(MEMORY_KIB, PASSES, LANES, base64.encodeToString(salt), base64.encodeToString(hash)));
    }

    public boolean matches(String secret) {
        if (secret == null) {
            return false;
        }
        String[] parts = encoded.split("\\$");
        int memory = parameter(parts[3], 0);
        int passes = parameter(parts[3], 1);
        int lanes = parameter(parts[3], 2);
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        return MessageDigest.isEqual(expected, argon2id(secret, salt, memory, passes, lanes));
    }

    @Override
    public String toString() {
        return "SecretHash";
    }

    private static int parameter(String list, int index) {
        return Integer.parseInt(list.split(",")[index].substring(2));
    }

    private static byte[] argon2id(String secret, byte[] salt, int memory, int passes, int lanes) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        generator.generateBytes(secret.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}

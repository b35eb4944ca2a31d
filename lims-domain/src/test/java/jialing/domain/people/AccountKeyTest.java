package jialing.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountKeyTest {

    private static final byte[] SECRET = {1, 2, 3, 4, 5};

    @TempDir
    Path secrets;

    @Test
    void whatWasSealedIsReadAgainWithTheSameKey() throws IOException {
        byte[] sealed = new AccountKey(secrets).seal(SECRET, "lixm");
        assertThat(new AccountKey(secrets).open(sealed, "lixm")).isEqualTo(SECRET);
        assertThat(Files.getPosixFilePermissions(secrets.resolve("account.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (var files = Files.list(secrets)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void twoSealsOfOneSecretAreNotAlike() {
        var key = new AccountKey(secrets);
        assertThat(key.seal(SECRET, "lixm")).isNotEqualTo(key.seal(SECRET, "lixm"));
    }

    @Test
    void whatIsSealedForOnePersonIsNotOpenedForAnotherNorWhenChanged() {
        var key = new AccountKey(secrets);
        byte[] sealed = key.seal(SECRET, "lixm");
        assertThatThrownBy(() -> key.open(sealed, "zhou")).hasMessageContaining("does not fit");
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> key.open(sealed, "lixm")).hasMessageContaining("does not fit");
    }
}

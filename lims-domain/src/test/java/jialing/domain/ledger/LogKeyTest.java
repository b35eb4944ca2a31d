package jialing.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.ledger.log.Hash;
import jialing.domain.ledger.log.SignedNote;
import jialing.domain.ledger.log.TreeHead;
import jialing.domain.ledger.log.VerifierKey;
import jialing.domain.shared.KeyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogKeyTest {

    private static final TreeHead HEAD = new TreeHead(7, Hash.OF_EMPTY_TREE);

    @TempDir
    Path secrets;

    @Test
    void aHouseThatSignsWithSm2SignsItsCheckpointsTwice() throws IOException {
        LogKey key = key(KeyKind.SM2);
        SignedNote note = key.sign(HEAD);

        assertThat(note.signedBy(keys(key))).hasSize(2);
        assertThat(note.signatures().get(0).keyId())
                .as("the code on a report carries the first one")
                .isEqualTo(keys(key).get(0).id());
        assertThat(Files.readString(secrets.resolve("log-sm2.vkey")).strip())
                .isEqualTo(key.verifierKeyOfSm2().orElseThrow());
        assertThat(Files.getPosixFilePermissions(secrets.resolve("log-sm2.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void theHouseMayTakeToItAndBackAndTheLogsKeysStayKnown() {
        LogKey before = key(KeyKind.ECDSA);
        assertThat(before.verifierKeyOfSm2()).isEmpty();
        SignedNote first = before.sign(HEAD);
        LogKey chinese = key(KeyKind.SM2);
        SignedNote second = chinese.sign(HEAD);
        LogKey after = key(KeyKind.ECDSA);
        SignedNote third = after.sign(HEAD);

        assertThat(after.verifierKey()).isEqualTo(before.verifierKey());
        assertThat(after.verifierKeyOfSm2()).isEqualTo(chinese.verifierKeyOfSm2());
        assertThat(third).isEqualTo(first);
        assertThat(second.signedBy(keys(after))).hasSize(2);
        assertThat(third.signatures()).hasSize(1);
        assertThat(key(KeyKind.SM2).verifierKeyOfSm2()).isEqualTo(chinese.verifierKeyOfSm2());
    }

    private LogKey key(KeyKind kind) {
        return new LogKey(secrets, kind);
    }

    private static List<VerifierKey> keys(LogKey key) {
        return Stream.concat(Stream.of(key.verifierKey()), key.verifierKeyOfSm2().stream())
                .map(text -> VerifierKey.parse(text).orElseThrow())
                .toList();
    }
}

package jialing.domain.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CosignatureTest {

    /** A checkpoint of a public log in May 2026, with its own and one witness's signature, both keys published. */
    private static final String PUBLIC_LOG = "arche2025h1.staging.ct.transparency.dev\n1432088532\n"
            + "U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=\n\n"
            + "\u2014 arche2025h1.staging.ct.transparency.dev"
            + " ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=\n"
            + "\u2014 remora.n621.de"
            + " 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==\n";

    private static final VerifierKey PUBLIC_LOG_KEY = VerifierKey.parse(
                    "arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f")
            .orElseThrow();

    private static final VerifierKey PUBLIC_WITNESS = VerifierKey.parse(
                    "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2")
            .orElseThrow();

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

    private final Witness witness = new Witness("witness.example/sub-centre", Keys.fresh());
    private final Checkpoint checkpoint = Checkpoint.of("jialing.example/ledger", new TreeHead(7, Hash.OF_EMPTY_TREE));

    @Test
    void aPublicLogsCheckpointIsVerifiedWithItsWitness() {
        var note = SignedNote.parse(PUBLIC_LOG).orElseThrow();
        assertThat(note.signedBy(List.of(PUBLIC_LOG_KEY, PUBLIC_WITNESS)))
                .containsExactly(PUBLIC_LOG_KEY, PUBLIC_WITNESS);
        // 0x6a122120 = 1779573024
        assertThat(Cosignature.of(note.signatures().get(1)).map(Cosignature::at))
                .contains(Instant.ofEpochSecond(1_779_573_024L));
    }

    @Test
    void anotherSizeIsNotWhatTheWitnessSaw() {
        var note =
                SignedNote.parse(PUBLIC_LOG.replace("1432088532", "1432088533")).orElseThrow();
        assertThat(note.signedBy(List.of(PUBLIC_WITNESS))).isEmpty();
    }

    @Test
    void aCheckpointCosignedIsVerifiedWithItsTime() {
        var signature = witness.cosign(checkpoint, AT);
        assertThat(witness.verifierKey().verifies(checkpoint.print(), signature))
                .isTrue();
        assertThat(Cosignature.of(signature).map(Cosignature::at)).contains(AT);
    }

    @Test
    void itIsTheTimeThenSixtyFourBytesOverTheSpecifiedMessage() {
        byte[] bytes = witness.cosign(checkpoint, AT).bytes();
        assertThat(bytes).hasSize(72);
        assertThat(ByteBuffer.wrap(bytes).getLong()).isEqualTo(1_772_413_200L);
        byte[] message = ("cosignature/v1\ntime 1772413200\njialing.example/ledger\n7\n"
                        + "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] signature = Arrays.copyOfRange(bytes, 8, 72);
        assertThat(Ed25519.verifies(witness.verifierKey().publicKey(), message, signature))
                .isTrue();
    }

    @Test
    void oneChangedBitInTimeOrSignatureIsSeen() {
        byte[] good = witness.cosign(checkpoint, AT).bytes();
        for (int bit = 0; bit < good.length * 8; bit++) {
            byte[] spoilt = good.clone();
            spoilt[bit / 8] ^= (byte) (1 << bit % 8);
            var line = NoteSignature.of(witness.verifierKey(), spoilt);
            assertThat(witness.verifierKey().verifies(checkpoint.print(), line)).isFalse();
        }
    }

    @Test
    void anotherLengthIsNoCosignature() {
        for (int length : new int[] {1, 8, 64, 71, 73}) {
            assertThat(Cosignature.of(NoteSignature.of(witness.verifierKey(), new byte[length])))
                    .isEmpty();
        }
    }

    @Test
    void aTimeBeyondTheCalendarIsNoCosignature() {
        byte[] bytes = ByteBuffer.allocate(72).putLong(Long.MAX_VALUE).array();
        assertThat(Cosignature.of(NoteSignature.of(witness.verifierKey(), bytes)))
                .isEmpty();
        byte[] negative = ByteBuffer.allocate(72).putLong(-1).array();
        assertThat(Cosignature.of(NoteSignature.of(witness.verifierKey(), negative)))
                .isEmpty();
        assertThatThrownBy(() -> witness.cosign(checkpoint, Instant.parse("1969-12-31T23:59:59Z")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlainSignatureOfTheSameKeyIsNoCosignature() {
        var keys = Keys.fresh();
        var plain = new NoteSigner("witness.example/sub-centre", keys);
        var cosigning = new Witness("witness.example/sub-centre", keys);
        var note = plain.sign(checkpoint.print());
        assertThat(note.signedBy(List.of(cosigning.verifierKey()))).isEmpty();
        var disguised = NoteSignature.of(
                cosigning.verifierKey(), note.signatures().get(0).bytes());
        assertThat(cosigning.verifierKey().verifies(note.text(), disguised)).isFalse();
    }

    @Test
    void onlyACheckpointCanBeCosigned() {
        var keys = Keys.fresh();
        var key = new Witness("witness.example/sub-centre", keys).verifierKey();
        var line = NoteSignature.of(key, Cosignature.sign("no checkpoint\n", AT, keys.getPrivate()));
        assertThat(key.verifies("no checkpoint\n", line)).isFalse();
    }
}

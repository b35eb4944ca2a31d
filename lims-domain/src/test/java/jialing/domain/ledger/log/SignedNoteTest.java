package jialing.domain.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    /** Key, text, signature and private key of golang.org/x/mod, sumdb/note, example_test.go. */
    private static final String NEUMANN = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String NEUMANN_SECRET = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

    private static final String TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";

    private static final String NOTE = TEXT
            + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private static final VerifierKey KEY = VerifierKey.parse(NEUMANN).orElseThrow();

    private static final String LINE = "\u2014 jialing.example/ledger AAAAAAA=\n";

    @Test
    void thePublishedNoteIsReadVerifiedAndPrintedAsItStands() {
        var note = SignedNote.parse(NOTE).orElseThrow();
        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.signedBy(List.of(KEY))).containsExactly(KEY);
        assertThat(note.print()).isEqualTo(NOTE);
        assertThat(SignedNote.parse(note.bytes())).contains(note);
    }

    @Test
    void signingWithThePublishedKeyGivesThePublishedNote() {
        byte[] secret = Base64.getDecoder().decode(NEUMANN_SECRET);
        var keys = Keys.of(Ed25519.raw(KEY.publicKey()), Arrays.copyOfRange(secret, 1, 33));
        var signer = new NoteSigner("PeterNeumann", keys);
        assertThat(signer.verifierKey().print()).isEqualTo(NEUMANN);
        assertThat(signer.sign(TEXT).print()).isEqualTo(NOTE);
    }

    /** The example of C2SP signed-note, "Verifier keys". */
    @Test
    void theSpecificationsOwnExampleIsVerified() {
        var key = VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")
                .orElseThrow();
        var note = SignedNote.parse(
                        "This is an example message.\n\n\u2014 example.com/foo"
                                + " Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n")
                .orElseThrow();
        assertThat(note.signedBy(List.of(key))).containsExactly(key);
    }

    @Test
    void oneChangedBitAnywhereIsRefused() {
        byte[] good = NOTE.getBytes(StandardCharsets.UTF_8);
        for (int bit = 0; bit < good.length * 8; bit++) {
            byte[] spoilt = good.clone();
            spoilt[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(SignedNote.parse(spoilt).map(note -> note.signedBy(List.of(KEY))))
                    .as("bit %d", bit)
                    .matches(signers -> signers.isEmpty() || signers.get().isEmpty());
        }
    }

    @Test
    void aNoteCutShortAnywhereIsRefused() {
        byte[] good = NOTE.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < good.length; length++) {
            assertThat(SignedNote.parse(Arrays.copyOf(good, length))).isEmpty();
        }
    }

    @Test
    void theLastEmptyLinePartsTextAndSignatures() {
        var signer = new NoteSigner("jialing.example/ledger", Keys.fresh());
        String text = "a\n\nb\n\n\u2014 looks like a signature\n";
        var note = SignedNote.parse(signer.sign(text).print()).orElseThrow();
        assertThat(note.text()).isEqualTo(text);
        assertThat(note.signedBy(List.of(signer.verifierKey()))).hasSize(1);
    }

    @Test
    void aSignatureOfAnUnknownKeySaysNothing() {
        var known = new NoteSigner("jialing.example/ledger", Keys.fresh());
        var unknown = new NoteSigner("jialing.example/other", Keys.fresh());
        var sameNameOtherKey = new NoteSigner("jialing.example/ledger", Keys.fresh());
        var keys = List.of(known.verifierKey());
        assertThat(unknown.sign("text\n").signedBy(keys)).isEmpty();
        assertThat(sameNameOtherKey.sign("text\n").signedBy(keys)).isEmpty();
        var both = known.sign("text\n")
                .with(unknown.sign("other text\n").signatures().get(0));
        assertThat(both.signedBy(keys)).containsExactly(known.verifierKey());
    }

    @Test
    void oneWrongSignatureOfAKnownKeySpoilsTheNote() {
        var one = new NoteSigner("jialing.example/ledger", Keys.fresh());
        var other = new NoteSigner("jialing.example/other", Keys.fresh());
        var keys = List.of(one.verifierKey(), other.verifierKey());
        var right = one.sign("text\n").with(other.sign("text\n").signatures().get(0));
        var wrong = one.sign("text\n").with(other.sign("another\n").signatures().get(0));
        assertThat(right.signedBy(keys)).containsExactlyElementsOf(keys);
        assertThat(wrong.signedBy(keys)).isEmpty();
        assertThat(wrong.signedBy(List.of(one.verifierKey()))).hasSize(1);
    }

    @Test
    void aKeyThatSignedTwiceCountsOnce() {
        var signer = new NoteSigner("jialing.example/ledger", Keys.fresh());
        var note = signer.sign("text\n");
        var twice = note.with(note.signatures().get(0));
        assertThat(twice.signedBy(List.of(signer.verifierKey(), signer.verifierKey())))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n",
                "text\n",
                "text\n\n",
                "text\n" + LINE,
                "text\n\n" + "\u2014 name AAAAAAA=",
                "text\n\n\n" + "\u2014 name\n",
                "text\n\n" + "- name AAAAAAA=\n",
                "text\n\n" + "\u2014name AAAAAAA=\n",
                "text\n\n" + "\u2014  AAAAAAA=\n",
                "text\n\n" + "\u2014 name  AAAAAAA=\n",
                "text\n\n" + "\u2014 na+me AAAAAAA=\n",
                "text\n\n" + "\u2014 na\u00a0me AAAAAAA=\n",
                "text\n\n" + "\u2014 na\u0085me AAAAAAA=\n",
                "text\n\n" + "\u2014 na\u3000me AAAAAAA=\n",
                "text\n\n" + "\u2014 name AAAAAA==\n",
                "text\n\n" + "\u2014 name AAAAAAA\n",
                "text\n\n" + "\u2014 name AAAAAAB=\n",
                "text\n\n" + "\u2014 name AAAAAAA= \n",
                "text\n\n" + "\u2014 name AAAAAAA=\r\n",
                "te\rxt\n\n" + LINE,
                "te\txt\n\n" + LINE,
                "te\u0000xt\n\n" + LINE,
                "te\ud800xt\n\n" + LINE,
                "text\n\n" + LINE + "x\n",
            })
    void whatIsNotExactlyANoteIsNone(String note) {
        assertThat(SignedNote.parse(note)).isEmpty();
    }

    @Test
    void theLineOfTheTestsAboveIsItselfWellFormed() {
        assertThat(SignedNote.parse("text\n\n" + LINE).map(SignedNote::print)).contains("text\n\n" + LINE);
    }

    @Test
    void bytesThatAreNotUtf8AreNone() {
        byte[] note = ("t?xt\n\n" + LINE).getBytes(StandardCharsets.UTF_8);
        note[1] = (byte) 0xff;
        assertThat(SignedNote.parse(note)).isEmpty();
    }

    @Test
    void aHundredSignaturesAreReadAndNoMore() {
        assertThat(SignedNote.parse("text\n\n" + lines(100)).orElseThrow().signatures())
                .hasSize(100);
        assertThat(SignedNote.parse("text\n\n" + lines(101))).isEmpty();
        assertThat(SignedNote.parse("x".repeat(1_000_000) + "\n\n" + LINE)).isEmpty();
    }

    @Test
    void whatCouldNotBeReadBackIsNotWritten() {
        var signer = new NoteSigner("jialing.example/ledger", Keys.fresh());
        assertThatThrownBy(() -> signer.sign("no line end")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> signer.sign("a\ttab\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SignedNote("text\n", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoteSigner("two words", Keys.fresh()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> LINE).collect(Collectors.joining());
    }
}

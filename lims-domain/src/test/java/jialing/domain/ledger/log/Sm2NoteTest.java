package jialing.domain.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import jialing.domain.shared.KeyKind;
import org.junit.jupiter.api.Test;

/** A checkpoint under which Ed25519 and SM2 stand: who knows one of them needs not know the other. */
class Sm2NoteTest {

    private static final String NAME = "jialing.example/ledger";
    private static final String TEXT =
            Checkpoint.of(NAME, new TreeHead(7, Hash.OF_EMPTY_TREE)).print();

    private final NoteSigner usual = new NoteSigner(NAME, Keys.fresh());
    private final NoteSigner chinese = NoteSigner.withSm2(NAME, KeyKind.SM2.newKeys());
    private final SignedNote note = usual.sign(TEXT).with(chinese.signatureUnder(TEXT));

    /** C2SP signed-note, "Signature types": 0xff and a longer identifier; here DER of 1.2.156.10197.1.501, then 04 || x || y. */
    @Test
    void theKeyIsWrittenWithTheIdentifierOfItsAlgorithm() {
        String text = chinese.verifierKey().print();
        byte[] typed = Base64.getDecoder().decode(text.substring(NAME.length() + 10));

        assertThat(HexFormat.of().formatHex(typed, 0, 12)).isEqualTo("ff" + "06082a811ccf55018375" + "04");
        assertThat(typed).hasSize(1 + 10 + 65);
        assertThat(VerifierKey.parse(text)).contains(chinese.verifierKey());
        assertThat(VerifierKey.parse(text).map(VerifierKey::print)).contains(text);
    }

    /** The point of the standard's example (GB/T 32918.5-2017, A.2), and one beside the curve. */
    @Test
    void whatIsNoPointOfTheCurveIsNoKey() {
        byte[] point = HexFormat.of()
                .parseHex("0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
                        + "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13");
        assertThat(Sm2.publicKey(point)).isPresent();
        point[64] ^= 1;
        assertThat(Sm2.publicKey(point)).isEmpty();
        assertThat(Sm2.publicKey(new byte[] {4})).isEmpty();
        assertThat(Sm2.publicKey(new byte[65])).isEmpty();
    }

    @Test
    void whoKnowsOneOfTheKeysBelievesTheNote() {
        assertThat(note.signedBy(List.of(usual.verifierKey()))).containsExactly(usual.verifierKey());
        assertThat(note.signedBy(List.of(chinese.verifierKey()))).containsExactly(chinese.verifierKey());
        assertThat(SignedNote.parse(note.print())).contains(note);
    }

    @Test
    void whoKnowsBothRefusesItWhenOneIsWrong() {
        var both = List.of(usual.verifierKey(), chinese.verifierKey());
        assertThat(note.signedBy(both)).isEqualTo(both);
        String other = Checkpoint.of(NAME, new TreeHead(8, Hash.OF_EMPTY_TREE)).print();
        assertThat(usual.sign(other).with(chinese.signatureUnder(TEXT)).signedBy(both))
                .isEmpty();
        assertThat(usual.sign(other).signedBy(List.of(chinese.verifierKey()))).isEmpty();
    }

    @Test
    void aKeyOfOneAlgorithmIsNoneOfAnother() {
        assertThatThrownBy(() -> new NoteSigner(NAME, KeyKind.SM2.newKeys()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NoteSigner.withSm2(NAME, Keys.fresh())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NoteSigner.withSm2(NAME, KeyKind.ECDSA.newKeys()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

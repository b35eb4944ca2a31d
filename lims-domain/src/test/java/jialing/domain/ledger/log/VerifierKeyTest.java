package jialing.domain.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierKeyTest {

    /** Of C2SP signed-note; of golang.org/x/mod, sumdb/note; of transparency-dev/formats, note (the last one a witness's). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop",
                "TEST+7997405c+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6",
                "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2"
            })
    void aPublishedKeyIsReadAndPrintedAsItStands(String text) {
        assertThat(VerifierKey.parse(text).map(VerifierKey::print)).contains(text);
    }

    @Test
    void itsTypeIsPartOfTheKeyAndOfItsId() {
        var keys = Keys.fresh();
        var signer = new NoteSigner("jialing.example/ledger", keys).verifierKey();
        var witness = new Witness("jialing.example/ledger", keys).verifierKey();
        assertThat(signer.type()).isEqualTo(SignatureType.ED25519);
        assertThat(witness.type()).isEqualTo(SignatureType.COSIGNATURE);
        assertThat(signer.id()).isNotEqualTo(witness.id());
    }

    /** As in golang.org/x/mod, sumdb/note, TestNewVerifier. */
    @Test
    void noPieceOfAKeyIsAKey() {
        String text = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + 1; to <= text.length(); to++) {
                if (to - from < text.length()) {
                    assertThat(VerifierKey.parse(text.substring(from, to))).isEmpty();
                }
            }
        }
    }

    @Test
    void noKeyWithOneOtherCharacterIsAKey() {
        String text = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
        for (int i = 0; i < text.length(); i++) {
            char other = (char) (text.charAt(i) + 1);
            assertThat(VerifierKey.parse(text.substring(0, i) + other + text.substring(i + 1)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "++",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                // longer than 32 bytes, and of an unknown type, each with its true id: sumdb/note, TestNewVerifier
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void whatIsNotExactlyAKeyIsNone(String text) {
        assertThat(VerifierKey.parse(text)).isEmpty();
    }
}

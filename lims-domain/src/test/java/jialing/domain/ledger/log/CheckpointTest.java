package jialing.domain.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    /** The example of C2SP tlog-checkpoint. */
    private static final String PUBLISHED =
            "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

    @Test
    void thePublishedExampleIsReadAndPrintedAsItStands() {
        var checkpoint = Checkpoint.parse(PUBLISHED).orElseThrow();
        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.head().size()).isEqualTo(20_852_163);
        assertThat(checkpoint.head().root().base64() + "\n").isEqualTo(ROOT);
        assertThat(checkpoint.extensions()).isEmpty();
        assertThat(checkpoint.print()).isEqualTo(PUBLISHED);
    }

    @Test
    void aGrownTreeIsPrintedWithItsSizeAndRoot() {
        assertThat(Checkpoint.of("jialing.example/ledger", TreeHead.EMPTY).print())
                .isEqualTo("jialing.example/ledger\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
    }

    @Test
    void extensionLinesAreKept() {
        var checkpoint = Checkpoint.parse(PUBLISHED + "one more\nand another\n").orElseThrow();
        assertThat(checkpoint.extensions()).containsExactly("one more", "and another");
        assertThat(checkpoint.print()).isEqualTo(PUBLISHED + "one more\nand another\n");
    }

    @Test
    void theLargestSizeIsRead() {
        assertThat(Checkpoint.parse("log\n9223372036854775807\n" + ROOT)).isPresent();
        assertThat(Checkpoint.parse("log\n9223372036854775808\n" + ROOT)).isEmpty();
        assertThat(Checkpoint.parse("log\n9999999999999999999\n" + ROOT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n\n",
                "log\n1\n",
                "\n1\n" + ROOT,
                "log\n\n" + ROOT,
                "log\n01\n" + ROOT,
                "log\n00\n" + ROOT,
                "log\n-1\n" + ROOT,
                "log\n+1\n" + ROOT,
                "log\n1 \n" + ROOT,
                "log\n0x1\n" + ROOT,
                "log\n١\n" + ROOT,
                "log\n99999999999999999999999999\n" + ROOT,
                "log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
                "log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
                "log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "log\n1\nCsUYapGGPo4dkMgIAUqom_Xajj7h2fB2MPA3j2jxq2I=\n",
                "log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxqw==\n",
                "log\n1\n\n" + ROOT,
                "log\n1\n" + ROOT + "\n",
                "log\n1\n" + ROOT + "\nafter an empty line\n",
                "l\tog\n1\n" + ROOT,
                "log\r\n1\r\n" + ROOT
            })
    void whatIsNotExactlyACheckpointIsNone(String text) {
        assertThat(Checkpoint.parse(text)).isEmpty();
    }

    @Test
    void whatCouldNotBeReadBackIsNotWritten() {
        assertThatThrownBy(() -> Checkpoint.of("", TreeHead.EMPTY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Checkpoint.of("a\nb", TreeHead.EMPTY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Checkpoint("log", TreeHead.EMPTY, List.of("")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TreeHead(-1, Hash.OF_EMPTY_TREE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSignedCheckpointLeadsFromALeafToTheLog() {
        var log = GrowingLog.of(100);
        var signer = new NoteSigner("jialing.example/ledger", Keys.fresh());
        String sent = signer.sign(
                        Checkpoint.of("jialing.example/ledger", log.frontier().head())
                                .print())
                .print();

        var note = SignedNote.parse(sent).orElseThrow();
        assertThat(note.signedBy(List.of(signer.verifierKey()))).hasSize(1);
        var head = Checkpoint.parse(note.text()).orElseThrow().head();
        assertThat(log.tree(100).inclusionOf(42).proves(log.leaf(42), head)).isTrue();
        assertThat(log.tree(100).inclusionOf(42).proves(log.leaf(43), head)).isFalse();
    }
}

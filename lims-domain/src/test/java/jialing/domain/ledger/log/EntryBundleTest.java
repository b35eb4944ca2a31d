package jialing.domain.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryBundleTest {

    private static final EntryBundle OF_THREE = new EntryBundle(0, 3);

    @Test
    void itsPathIsThatOfATileWithTheWordEntriesForTheLevel() {
        assertThat(new EntryBundle(1_234_067, 256).path()).isEqualTo("tile/entries/x001/x234/067");
        assertThat(new EntryBundle(1_234_067, 8).path()).isEqualTo("tile/entries/x001/x234/067.p/8");
        assertThat(EntryBundle.parse("tile/entries/x001/x234/067.p/8")).contains(new EntryBundle(1_234_067, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "tile/entries/", "tile/entries/0", "tile/entries/000.p/256", "tile/0/000", "tile/data/000"})
    void anyOtherSpellingIsNoBundle(String path) {
        assertThat(EntryBundle.parse(path)).isEmpty();
    }

    @Test
    void everyEntryStandsBehindItsLength() {
        byte[] content = OF_THREE.write(List.of(new byte[] {(byte) 0xab}, new byte[0], new byte[258]));
        assertThat(HexFormat.of().formatHex(content, 0, 7)).isEqualTo("0001ab" + "0000" + "0102");
        assertThat(content).hasSize(7 + 258);
    }

    @Test
    void whatWasWrittenIsRead() {
        var entries = List.of(new byte[0], new byte[] {1, 2, (byte) 0xff}, new byte[EntryBundle.LONGEST_ENTRY]);
        var read = OF_THREE.read(OF_THREE.write(entries)).orElseThrow();
        assertThat(read).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(read.get(i)).isEqualTo(entries.get(i));
        }
    }

    @Test
    void aBundleCutShortAtAnyByteIsRefused() {
        byte[] content = OF_THREE.write(List.of(new byte[] {1, 2}, new byte[] {3}, new byte[] {4, 5, 6}));
        for (int length = 0; length < content.length; length++) {
            assertThat(OF_THREE.read(Arrays.copyOf(content, length))).isEmpty();
        }
        assertThat(OF_THREE.read(Arrays.copyOf(content, content.length + 1))).isEmpty();
    }

    @Test
    void aBundleOfAnotherWidthIsRefused() {
        byte[] content = OF_THREE.write(List.of(new byte[] {1}, new byte[] {2}, new byte[] {3}));
        assertThat(new EntryBundle(0, 2).read(content)).isEmpty();
        assertThat(new EntryBundle(0, 4).read(content)).isEmpty();
    }

    @Test
    void whatALengthCannotSayIsNotWritten() {
        var one = new EntryBundle(0, 1);
        assertThatThrownBy(() -> one.write(List.of(new byte[EntryBundle.LONGEST_ENTRY + 1])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.write(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}

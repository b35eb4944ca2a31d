package jialing.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CheckCharacterTest {

    @Test
    void isThatOfThePublishedExample() {
        // Global Release Identifier: A1-2425G-ABC1234002-M
        assertThat(CheckCharacter.of("A12425GABC1234002")).isEqualTo('M');
    }

    @Property
    void everyBodyIsClosedByItsCheckCharacter(@ForAll("bodies") String body) {
        assertThat(CheckCharacter.closes(body + CheckCharacter.of(body))).isTrue();
    }

    @Property
    void everySingleWrongCharacterIsCaught(@ForAll("bodies") String body, @ForAll @IntRange(max = 1000) int at) {
        String code = body + CheckCharacter.of(body);
        int place = at % code.length();
        for (char other : CheckCharacter.ALPHABET.toCharArray()) {
            if (other != code.charAt(place)) {
                assertThat(CheckCharacter.closes(code.substring(0, place) + other + code.substring(place + 1)))
                        .isFalse();
            }
        }
    }

    @Property
    void everyExchangeOfNeighboursIsCaught(@ForAll("bodies") String body) {
        String code = body + CheckCharacter.of(body);
        for (int place = 0; place + 1 < code.length(); place++) {
            char[] exchanged = code.toCharArray();
            exchanged[place] = code.charAt(place + 1);
            exchanged[place + 1] = code.charAt(place);
            if (exchanged[place] != exchanged[place + 1]) {
                assertThat(CheckCharacter.closes(new String(exchanged))).isFalse();
            }
        }
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.strings()
                .withChars(CheckCharacter.ALPHABET.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(24);
    }
}

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

    /** ISO 7064 promises that every wrong character is caught; of exchanged neighbours, nearly all. */
    @Test
    void exchangedNeighboursAreCaughtButForAFew() {
        int caught = 0;
        int all = 0;
        for (char before : CheckCharacter.ALPHABET.toCharArray()) {
            for (char one : CheckCharacter.ALPHABET.toCharArray()) {
                for (char other : CheckCharacter.ALPHABET.toCharArray()) {
                    if (one != other) {
                        String body = "" + before + one + other;
                        String exchanged = "" + before + other + one + CheckCharacter.of(body);
                        all++;
                        caught += CheckCharacter.closes(exchanged) ? 0 : 1;
                    }
                }
            }
        }
        assertThat(caught * 100.0 / all).isGreaterThan(99);
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.strings()
                .withChars(CheckCharacter.ALPHABET.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(24);
    }
}

package jialing.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

/** What is signed is spelled as RFC 8785 says, and as the library spells it that others use. */
class CanonicalSpellingTest {

    private static final ObjectMapper PLAIN = new ObjectMapper();

    /** RFC 8785, 3.2.2 (the example of the specification) and 3.2.3 (the order of its names). */
    @Test
    void theExamplesOfTheSpecificationAreSpelledAsItSays() throws IOException {
        var example = PLAIN.readTree("""
                {"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                 "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                 "literals": [null, true, false]}""");
        assertThat(CanonicalJson.of(example))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        var names = PLAIN.readTree("""
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
                 "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control", "\\u00f6": "Latin Small Letter O With Diaeresis"}""");
        assertThat(PLAIN.readTree(CanonicalJson.of(names)).elements())
                .toIterable()
                .extracting(value -> value.asText())
                .containsExactly(
                        "Carriage Return",
                        "One",
                        "Control",
                        "Latin Small Letter O With Diaeresis",
                        "Euro Sign",
                        "Emoji: Grinning Face",
                        "Hebrew Letter Dalet With Dagesh");
    }

    @Property(tries = 500)
    void whateverIsSaidTheLibrarySpellsItTheSame(@ForAll("content") Object content) throws IOException {
        var said = List.of(content);
        assertThat(CanonicalJson.of(said))
                .isEqualTo(new JsonCanonicalizer(PLAIN.writeValueAsString(said)).getEncodedString());
    }

    record Portion(byte[] seal, long amount, double share, boolean whole, List<Portion> parts) {}

    @Test
    void aRecordIsSpelledWithItsBytesAndItsParts() throws IOException {
        var part = new Portion(new byte[] {1, 2, (byte) 250}, -7, 0.1, false, List.of());
        var whole = new Portion(new byte[60], 9007199254740993L, 1e21, true, List.of(part, part));
        assertThat(CanonicalJson.of(whole))
                .isEqualTo(new JsonCanonicalizer(PLAIN.writeValueAsString(whole)).getEncodedString());
    }

    record Sealed(@JsonRawValue String act, int place) {}

    @Test
    void whatWasJsonBeforeIsSpelledWithTheRest() throws IOException {
        var sealed = new Sealed("{ \"verb\": \"SIGN\", \"amounts\": [1.50, -3, 2e1], \"at\": null }", 7);
        assertThat(CanonicalJson.of(sealed))
                .isEqualTo(new JsonCanonicalizer(PLAIN.writeValueAsString(sealed)).getEncodedString())
                .contains("\"act\":{\"amounts\":[1.5,-3,20],\"at\":null,\"verb\":\"SIGN\"}");
    }

    @Provide
    Arbitrary<Object> content() {
        return content(3);
    }

    private static Arbitrary<Object> content(int depth) {
        Arbitrary<Object> plain = Arbitraries.oneOf(
                text().map(it -> it),
                Arbitraries.longs().map(it -> it),
                Arbitraries.integers().map(it -> it),
                Arbitraries.doubles().map(it -> it),
                Arbitraries.bigIntegers()
                        .between(BigInteger.TWO.pow(70).negate(), BigInteger.TWO.pow(70))
                        .map(it -> it),
                Arbitraries.of(true, false));
        if (depth == 0) {
            return plain;
        }
        Arbitrary<Object> below = content(depth - 1);
        return Arbitraries.oneOf(
                plain,
                below.list().ofMaxSize(4).map(it -> it),
                Arbitraries.maps(text(), below).ofMaxSize(5).map(CanonicalSpellingTest::same));
    }

    private static Object same(Map<String, Object> members) {
        return members;
    }

    /** Every kind of unit that a text can hold but a half of a pair. */
    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withCharRange('\u0000', '\u00ff')
                .withChars('水', '质', '€', '\ufb33', '"', '\\', '/')
                .ofMaxLength(6);
    }
}

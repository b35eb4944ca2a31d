package jialing.domain.figures;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import jialing.domain.planning.Element;
import jialing.domain.shared.Text;

/** By what a figure is told apart, and how its codes are called. */
public final class FigureKey {

    private final Text title;
    private final Function<String, Optional<Text>> words;

    private FigureKey(Text title, Function<String, Optional<Text>> words) {
        this.title = title;
        this.words = words;
    }

    /** Codes are read as they are: numbers of methods, names of analytes. */
    static FigureKey of(String zh, String en) {
        return new FigureKey(Text.of(zh, en), code -> Optional.empty());
    }

    static <E extends Enum<E>> FigureKey of(String zh, String en, Class<E> kind, Function<E, Text> label) {
        return new FigureKey(
                Text.of(zh, en),
                code -> Arrays.stream(kind.getEnumConstants())
                        .filter(each -> each.name().equals(code))
                        .map(label)
                        .findFirst());
    }

    static FigureKey element() {
        return new FigureKey(
                Text.of("要素", "element"),
                code -> Arrays.stream(Element.values())
                        .filter(each -> each.code().equals(code) || each.name().equals(code))
                        .map(Element::label)
                        .findFirst());
    }

    public Text title() {
        return title;
    }

    /** The words for a code; the code itself where the house has none. */
    public Text called(String code) {
        return words.apply(code).orElseGet(() -> Text.of(code, code));
    }
}

package jialing.domain.formula;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/** How this feature says no: which rule, at which place of the text. */
final class FormulaRefusal {

    private static final String STANDARD = "ISO/IEC 17025:2017 7.11.2";

    private FormulaRefusal() {}

    static Refusal at(Span span, String text, String rule, String zh, String en) {
        Text place = span.place(text);
        return new Refusal(
                Refusal.Kind.INVALID_INPUT,
                rule,
                STANDARD,
                Text.of("公式" + place.zh() + "：" + zh, "Formula, " + place.en() + ": " + en),
                "formula");
    }
}

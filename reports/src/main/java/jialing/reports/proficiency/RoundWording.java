package jialing.reports.proficiency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import jialing.domain.organisation.Organisation;
import jialing.domain.proficiency.Measurand;
import jialing.domain.proficiency.ScoreKind;
import jialing.domain.shared.Text;
import jialing.reports.shared.Words;

/** How a round is told in the language of the paper: names, phrases, and figures with the digits that anybody reads. */
record RoundWording(Locale language, Map<String, Text> analytes) {

    static final String NONE = "–";

    private static final MathContext FIGURES = new MathContext(4, RoundingMode.HALF_EVEN);
    private static final int SCORE_DECIMALS = 2;

    String say(String key, Object... details) {
        ResourceBundle words = Words.of(RoundReport.class, language);
        return new MessageFormat(words.getString(key), language).format(details);
    }

    String title(Measurand measurand) {
        return say("measurand", name(measurand.analyte()), measurand.item(), measurand.unit());
    }

    String name(String analyte) {
        Text name = analytes.get(analyte);
        return name == null ? analyte : name.in(language);
    }

    String name(Organisation organisation) {
        return Text.of(organisation.nameZh(), organisation.nameEn()).in(language);
    }

    String scale(ScoreKind kind) {
        return say("scale." + kind);
    }

    static String figure(BigDecimal figure) {
        return figure == null
                ? NONE
                : figure.round(FIGURES).stripTrailingZeros().toPlainString();
    }

    static String value(BigDecimal asStated) {
        return asStated == null ? NONE : asStated.toPlainString();
    }

    /** It was graded before it is rounded. */
    static String score(BigDecimal score) {
        return score == null
                ? NONE
                : score.setScale(SCORE_DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    }
}

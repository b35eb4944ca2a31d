package jialing.web.materials;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import jialing.domain.materials.MaterialPage.ContentShown;
import jialing.domain.materials.MaterialPage.MaterialShown;
import jialing.domain.shared.LabClock;
import jialing.reports.materials.MaterialLabel;

/** A material as its label says it. */
final class PrintedMaterial {

    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);

    private PrintedMaterial() {}

    static MaterialLabel label(MaterialShown shown, Locale language) {
        var material = shown.material();
        return new MaterialLabel(
                material.number(),
                material.name().in(language),
                material.label(),
                contents(shown.itself().contents()),
                material.keeping().storage() == null ? "" : material.keeping().storage(),
                material.keeping().validTo(),
                material.keeping().openedDays(),
                LabClock.dayOf(material.received().at()),
                material.received().byName(),
                material.toxic());
    }

    private static String contents(List<ContentShown> contents) {
        return contents.stream()
                .findFirst()
                .map(first -> printed(first) + (contents.size() > 1 ? " …" : ""))
                .orElse("");
    }

    /** U with two significant digits and the value to its place (GUM 7.2.6). */
    private static String printed(ContentShown content) {
        BigDecimal expanded = content.expanded().round(TWO_DIGITS);
        BigDecimal value = content.value().setScale(Math.max(0, expanded.scale()), RoundingMode.HALF_EVEN);
        return "%s %s ± %s %s"
                .formatted(content.analyte(), value.toPlainString(), expanded.toPlainString(), content.unit());
    }
}

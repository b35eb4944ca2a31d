package jialing.domain.catalogue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.View;

/** The catalogue in force, for screens and programs. Everything that is not given is not narrowed. */
@View
public class CatalogueView {

    @Inject
    Analytes analytes;

    @Inject
    Methods methods;

    @Inject
    Limits limits;

    @Inject
    PreservationRules preservationRules;

    @Inject
    LabClock clock;

    /** @param decimalsMax the usual number of decimals, null when only the detection limit decides */
    public record AnalyteLine(
            String code,
            String nameZh,
            String nameEn,
            String unit,
            String group,
            String matrix,
            boolean fieldMeasured,
            Integer decimalsMax,
            String cas,
            String networkCode) {}

    /** @param detectionLimit that the standard itself states, null when it states none */
    public record MethodLine(
            String standard,
            String titleZh,
            String titleEn,
            String analyte,
            String matrix,
            BigDecimal detectionLimit,
            String detectionLimitUnit,
            String technique,
            String note) {}

    /** @param text the demand as the standard prints it */
    public record LimitLine(
            String standard,
            String analyte,
            String matrix,
            String setting,
            String grade,
            String text,
            BigDecimal low,
            BigDecimal high,
            String unit,
            boolean decidesClass,
            String note) {}

    /** @param holdingTimeHours zero: on site only */
    public record PreservationLine(
            String matrix,
            String analyte,
            String nameZh,
            List<String> containers,
            String containerNote,
            String preservative,
            String storage,
            int holdingTimeHours,
            int minVolumeMl,
            String source,
            String note) {}

    public List<AnalyteLine> analytes(String matrix) {
        List<Analyte> asked = matrix == null ? analytes.all() : analytes.ofMatrix(matrix);
        return asked.stream().map(CatalogueView::line).toList();
    }

    public List<MethodLine> methods(String matrix, String analyte) {
        Map<String, Method> standards =
                methods.all().stream().collect(Collectors.toMap(Method::standard, Function.identity(), (a, b) -> a));
        return methodAnalytes(matrix)
                .filter(each -> analyte == null || each.analyte().equals(analyte))
                .map(each -> line(each, standards.get(each.standard())))
                .toList();
    }

    private Stream<MethodAnalyte> methodAnalytes(String matrix) {
        return (matrix == null ? methods.determined() : methods.ofMatrix(matrix)).stream();
    }

    /** @param on the day whose version is asked, null: today */
    public List<LimitLine> limits(String standard, String analyte, LocalDate on) {
        LocalDate day = Optional.ofNullable(on).orElseGet(clock::today);
        return limits.all(day).stream()
                .filter(each -> standard == null || each.standard().equals(standard))
                .filter(each -> analyte == null || analyte.equals(each.analyte()))
                .map(CatalogueView::line)
                .toList();
    }

    public List<PreservationLine> preservation(String matrix) {
        List<PreservationRule> asked = matrix == null ? preservationRules.all() : preservationRules.ofMatrix(matrix);
        return asked.stream().map(CatalogueView::line).toList();
    }

    private static AnalyteLine line(Analyte analyte) {
        return new AnalyteLine(
                analyte.code(),
                analyte.nameZh(),
                analyte.nameEn(),
                analyte.unit().symbol(),
                analyte.group(),
                analyte.matrix(),
                analyte.fieldMeasured(),
                analyte.decimalsMax(),
                analyte.cas().orElse(null),
                analyte.networkCode().orElse(null));
    }

    private static MethodLine line(MethodAnalyte determined, Method method) {
        return new MethodLine(
                determined.standard(),
                method.titleZh(),
                method.titleEn(),
                determined.analyte(),
                determined.matrix(),
                determined.detectionLimit().orElse(null),
                determined.detectionLimitUnit().map(Unit::symbol).orElse(null),
                determined.technique(),
                determined.note().orElse(null));
    }

    private static LimitLine line(Limit limit) {
        return new LimitLine(
                limit.standard(),
                limit.analyte(),
                limit.matrix(),
                limit.setting(),
                limit.grade(),
                limit.text(),
                limit.low().orElse(null),
                limit.high().orElse(null),
                limit.unit().symbol(),
                limit.decidesClass(),
                limit.note().orElse(null));
    }

    private static PreservationLine line(PreservationRule rule) {
        return new PreservationLine(
                rule.matrix(),
                rule.analyte(),
                rule.nameZh(),
                rule.containers(),
                rule.containerNote().orElse(null),
                rule.preservative().orElse(null),
                rule.storage().orElse(null),
                rule.holdingTimeHours(),
                rule.minVolumeMl(),
                rule.source(),
                rule.note().orElse(null));
    }
}

package jialing.domain.assessment;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.assessment.TrophicIndex.Parameter;
import jialing.domain.biology.BioticGrade;
import jialing.domain.catalogue.AirIndexTables;
import jialing.domain.catalogue.Unit;
import jialing.domain.planning.Element;
import jialing.domain.shared.Text;

/** Indices beside the class: the trophic state of a lake, the air quality of a day, what a biotic index is usually called. */
@ApplicationScoped
class SampleIndices {

    private static final Text TROPHIC = Text.of("综合营养状态指数 TLI(Σ)", "trophic level index TLI(Σ)");
    private static final Text AIR_QUALITY = Text.of("环境空气质量指数 AQI", "air quality index AQI");

    private static final Map<String, Parameter> TROPHIC_PARAMETERS = Map.of(
            "CHLA", Parameter.CHLOROPHYLL_A,
            "TP", Parameter.TOTAL_PHOSPHORUS,
            "TN", Parameter.TOTAL_NITROGEN,
            "TRANSP", Parameter.TRANSPARENCY,
            "CODMN", Parameter.PERMANGANATE_INDEX);

    private static final Map<Parameter, Unit> UNITS = Map.of(
            // mg/m³ of water is μg/L
            Parameter.CHLOROPHYLL_A, Unit.MICROGRAM_PER_LITRE,
            Parameter.TOTAL_PHOSPHORUS, Unit.MILLIGRAM_PER_LITRE,
            Parameter.TOTAL_NITROGEN, Unit.MILLIGRAM_PER_LITRE,
            Parameter.TRANSPARENCY, Unit.METRE,
            Parameter.PERMANGANATE_INDEX, Unit.MILLIGRAM_PER_LITRE);

    private static final Map<String, Text> POLLUTANT_NAMES = Map.of(
            "SO2", Text.of("二氧化硫", "sulphur dioxide"),
            "NO2", Text.of("二氧化氮", "nitrogen dioxide"),
            "PM10", Text.of("颗粒物 PM10", "particles PM10"),
            "PM25", Text.of("细颗粒物 PM2.5", "fine particles PM2.5"),
            "CO", Text.of("一氧化碳", "carbon monoxide"),
            "O3", Text.of("臭氧", "ozone"));

    private static final Map<String, Text> BIOTIC_NAMES = Map.of(
            "SHANNON", Text.of("香农-维纳多样性指数 H'", "Shannon-Wiener diversity H'"),
            "BMWP", Text.of("BMWP 记分", "BMWP score"));

    private static final Map<String, String> BIOTIC_INDICES = Map.of("BENTHOS_H", "SHANNON", "BENTHOS_BMWP", "BMWP");

    @Inject
    AirIndexTables breakpoints;

    /**
     * @param value as printed; null when it cannot be calculated
     * @param words what the value is called; null without one
     * @param reasons why there is none, or what it rests on
     */
    record IndexLine(Text name, String value, Text words, List<Text> reasons) {}

    /** Empty for what has no index here. */
    List<IndexLine> of(SampledPlace place, List<Determinand> determinands) {
        if (place.element() == Element.SURFACE_WATER && place.waterBody().equals("lake")) {
            return trophic(determinands).stream().toList();
        }
        return place.element() == Element.BIOLOGY
                ? biotic(determinands)
                : airOfTheDay(place, determinands).stream().toList();
    }

    /** No standard sets these grades: each says where it comes from. */
    private static List<IndexLine> biotic(List<Determinand> determinands) {
        return determinands.stream()
                .filter(each -> BIOTIC_INDICES.containsKey(each.analyte()))
                .flatMap(each -> graded(each, BIOTIC_INDICES.get(each.analyte())).stream())
                .toList();
    }

    private static Optional<IndexLine> graded(Determinand determinand, String index) {
        return determinand
                .value()
                .inMean()
                .flatMap(value -> BioticGrade.of(index, value)
                        .map(grade -> new IndexLine(
                                BIOTIC_NAMES.get(index),
                                value.toPlainString(),
                                grade.name(),
                                List.of(Text.of(
                                        "通常分级，非标准规定：" + grade.source(),
                                        "as it is usually graded, by no standard: " + grade.source())))));
    }

    private Optional<IndexLine> airOfTheDay(SampledPlace place, List<Determinand> determinands) {
        List<Determinand> ofTheDay = determinands.stream()
                .filter(each -> isMeanOfTheDay(place, each))
                .toList();
        return ofTheDay.isEmpty() ? Optional.empty() : Optional.of(airQuality(place.sampledOn(), ofTheDay));
    }

    private static boolean isMeanOfTheDay(SampledPlace place, Determinand determinand) {
        return place.element() == Element.AIR
                && place.drawn()
                        .averagingTime(determinand.analyte())
                        .filter(AveragingTime.DAY::equals)
                        .isPresent();
    }

    private static Optional<IndexLine> trophic(List<Determinand> determinands) {
        var contents = new EnumMap<Parameter, BigDecimal>(Parameter.class);
        determinands.stream().filter(SampleIndices::isTrophic).forEach(each -> {
            Parameter parameter = TROPHIC_PARAMETERS.get(each.analyte());
            each.value()
                    .inMean()
                    .ifPresent(content -> contents.put(parameter, each.unit().convert(content, UNITS.get(parameter))));
        });
        return TrophicIndex.of(contents)
                .map(index -> new IndexLine(
                        TROPHIC, index.value().toPlainString(), index.state().label(), List.of()));
    }

    private static boolean isTrophic(Determinand determinand) {
        Parameter parameter = TROPHIC_PARAMETERS.get(determinand.analyte());
        return parameter != null
                && UNITS.get(parameter).dimension() == determinand.unit().dimension();
    }

    /** Of what has a daily sub-index: a day with a pollutant that cannot be calculated has no index. */
    private IndexLine airQuality(LocalDate day, List<Determinand> determinands) {
        AirQualityIndex index = AirQualityIndex.of(
                new AirQualityBreakpoints(day, breakpoints.of("daily", day)),
                determinands.stream().filter(SampleIndices::isOfTheIndex).toList());
        return new IndexLine(
                AIR_QUALITY,
                index.value().map(String::valueOf).orElse(null),
                index.category().map(AirQualityCategory::label).orElse(null),
                Stream.concat(
                                index.notCalculated().stream().map(each -> each.said(POLLUTANT_NAMES::get)),
                                primary(index).stream())
                        .toList());
    }

    private static Optional<Text> primary(AirQualityIndex index) {
        List<Text> names =
                index.primaryPollutants().stream().map(POLLUTANT_NAMES::get).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        "首要污染物：" + names.stream().map(Text::zh).collect(joining("、")),
                        "primary pollutant: " + names.stream().map(Text::en).collect(joining(", "))));
    }

    private static boolean isOfTheIndex(Determinand determinand) {
        return AirQualityIndex.POLLUTANTS.contains(determinand.analyte());
    }
}

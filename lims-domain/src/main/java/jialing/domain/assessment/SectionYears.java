package jialing.domain.assessment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Year;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.Result;
import jialing.domain.analysis.WorkElsewhere;
import jialing.domain.assessment.persistence.SectionTable;
import jialing.domain.assessment.persistence.SectionTable.Found;
import jialing.domain.assessment.persistence.SectionTable.Span;
import jialing.domain.assessment.persistence.SectionTable.Taken;
import jialing.domain.catalogue.Limits;
import jialing.domain.catalogue.Unit;
import jialing.domain.planning.Element;
import jialing.domain.planning.MonitoringSites;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Page;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** The sites of a water with the class of each month and of the year, from signed results only. */
@View
public class SectionYears {

    private static final Set<Element> CLASSED =
            EnumSet.of(Element.SURFACE_WATER, Element.DRINKING_SOURCE, Element.GROUNDWATER);
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;

    @Inject
    SectionTable table;

    @Inject
    WorkElsewhere elsewhere;

    @Inject
    MonitoringSites sites;

    @Inject
    Limits limits;

    @Inject
    CurrentActor current;

    /**
     * @param reached code of the class; null when no counting indicator was signed
     * @param meets whether it keeps the required class; null when none is required or reached
     * @param deciding codes of the analytes that decide it
     */
    public record ClassReached(String reached, Boolean meets, List<String> deciding) {}

    /** @param month 1 to 12 */
    public record MonthLine(int month, ClassReached found) {}

    /**
     * @param months those with signed results
     * @param missing months of the year without any, 1 to 12
     */
    public record SectionLine(
            String site,
            String nameZh,
            String required,
            List<MonthLine> months,
            ClassReached year,
            List<Integer> missing) {}

    /** Shares of the sections of this page by the class of the year, percent with one decimal. */
    public record Shares(int sections, BigDecimal good, BigDecimal polluted, BigDecimal worst) {}

    /** @param next code of the last site, or null on the last page */
    public record SectionPage(List<SectionLine> items, Shares shares, String next) {}

    /** @param element surface water, drinking-water source or groundwater */
    public SectionPage page(Element element, int year, String after, Integer asked) {
        mustHaveClasses(element);
        mustBeOfOurTimes(year);
        int most = Page.size(asked);
        var read = new LimitsRead(limits);
        var span = new Span(
                current.get().visible().toArray(String[]::new),
                element,
                Year.of(year).atDay(1).atStartOfDay(LabClock.ZONE).toInstant(),
                Year.of(year + 1).atDay(1).atStartOfDay(LabClock.ZONE).toInstant());
        Page<String> page = Page.of(table.sites(span, after == null ? "" : after, most + 1), most, code -> code);
        String[] codes = page.items().toArray(String[]::new);
        Map<String, List<Found>> found = signed(span, codes).collect(Collectors.groupingBy(Found::site));
        List<SectionLine> lines = sites.byCodes(page.items()).stream()
                .map(site ->
                        new SectionOfYear(element, site, year, read).line(found.getOrDefault(site.code(), List.of())))
                .toList();
        return new SectionPage(lines, shares(lines), page.next());
    }

    /** What was signed here or where it was sent, and what was read on site beside it. */
    private Stream<Found> signed(Span span, String[] codes) {
        // of what was analysed here and there the own result comes last and counts
        List<Found> results = Stream.concat(returned(span, codes), table.results(span, codes).stream())
                .toList();
        Set<UUID> known = results.stream().map(Found::sample).collect(Collectors.toSet());
        return Stream.concat(
                results.stream(), table.readings(span, codes).stream().filter(each -> known.contains(each.sample())));
    }

    private Stream<Found> returned(Span span, String[] codes) {
        Map<UUID, Taken> taken = table.samples(span, codes).stream()
                .collect(Collectors.toMap(Taken::sample, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        return elsewhere.among(taken.keySet()).stream()
                .map(taken::get)
                .map(Taken::workOrder)
                .distinct()
                .flatMap(order -> elsewhere.of(order).stream())
                .flatMap(sent -> sent.results().stream())
                .filter(each -> taken.containsKey(each.sampleId()))
                .map(each -> found(taken.get(each.sampleId()), each.result()));
    }

    private static Found found(Taken taken, Result result) {
        return new Found(
                taken.sample(),
                taken.site(),
                taken.collectedAt(),
                new Determinand(result.analyte(), result.value(), Unit.of(result.unit()), null, null));
    }

    private static void mustHaveClasses(Element element) {
        if (!CLASSED.contains(element)) {
            throw Refusal.invalid(
                    "ElementHasClasses",
                    "element",
                    "只有地表水、饮用水水源和地下水分水质类别",
                    "Only surface water, drinking-water sources and groundwater have classes");
        }
    }

    private static void mustBeOfOurTimes(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refusal.invalid("YearIsReal", "year", "年份不对", "There is no such year");
        }
    }

    private static Shares shares(List<SectionLine> lines) {
        var distribution = ClassDistribution.of(lines.stream()
                .map(each -> each.year().reached())
                .filter(Objects::nonNull)
                .map(WaterClass::valueOf)
                .toList());
        return new Shares(distribution.total(), distribution.good(), distribution.polluted(), distribution.worst());
    }
}

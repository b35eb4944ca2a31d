package jialing.domain.assessment;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jialing.domain.assessment.SectionYears.ClassReached;
import jialing.domain.assessment.SectionYears.MonthLine;
import jialing.domain.assessment.SectionYears.SectionLine;
import jialing.domain.assessment.persistence.SectionTable.Found;
import jialing.domain.planning.Element;
import jialing.domain.planning.MonitoringSite;
import jialing.domain.shared.LabClock;

/** One site through a year: each month by the mean of its samples, the year by the mean of the months. */
record SectionOfYear(Element element, MonitoringSite site, int year, LimitsRead limits) {

    private record Key(UUID sample, String analyte) {}

    SectionLine line(List<Found> found) {
        Map<Month, List<Determinand>> months = byMonth(found);
        months.replaceAll((month, each) -> AnnualMean.means(each));
        AnnualMean annual = AnnualMean.of(months);
        return new SectionLine(
                site.code(),
                site.nameZh(),
                site.functionClass().orElse(null),
                months.entrySet().stream()
                        .map(each -> new MonthLine(
                                each.getKey().getValue(), judge(LocalDate.of(year, each.getKey(), 1), each.getValue())))
                        .toList(),
                judge(LocalDate.of(year, Month.DECEMBER, 31), annual.determinands()),
                annual.missing().stream().map(Month::getValue).sorted().toList());
    }

    /** Of a sample that was analysed again only the later result counts. */
    private static Map<Month, List<Determinand>> byMonth(Collection<Found> found) {
        var last = new LinkedHashMap<Key, Found>();
        found.forEach(each -> last.put(new Key(each.sample(), each.determinand().analyte()), each));
        var months = new TreeMap<Month, List<Determinand>>();
        last.values()
                .forEach(each -> months.computeIfAbsent(
                                LabClock.dayOf(each.collectedAt()).getMonth(), month -> new ArrayList<>())
                        .add(each.determinand()));
        return months;
    }

    private ClassReached judge(LocalDate on, List<Determinand> determinands) {
        Standard standard = SampledPlace.of(element, site, SampledPlace.Moment.unknown(on))
                .standard(determinands)
                .orElseThrow();
        Assessment assessment = limits.assess(standard, on, determinands);
        return new ClassReached(
                assessment.grade().map(Grade::code).orElse(null),
                assessment
                        .grade()
                        .filter(reached -> assessment.required() != null)
                        .map(reached -> reached.rank() <= assessment.required().rank())
                        .orElse(null),
                assessment.deciding().stream()
                        .map(each -> each.determinand().analyte())
                        .toList());
    }
}

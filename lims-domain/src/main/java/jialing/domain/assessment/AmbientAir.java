package jialing.domain.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import jialing.domain.catalogue.Limit;
import jialing.domain.shared.Text;

/**
 * Ambient air by GB 3095: the edition of 2012 up to 2026-02-28, that of 2026 from 2026-03-01. A content is a mean over the time in which
 * its air was drawn, and is held against the limit of that time alone: a limit of another time says nothing of it.
 *
 * @param areaClass {@code class1} (nature reserves, scenic areas) or {@code class2} (all other)
 */
public record AmbientAir(String areaClass, AirDrawn drawn) implements Standard {

    private static final LocalDate FIRST_DAY_OF_2026_EDITION = LocalDate.of(2026, 3, 1);
    private static final String STRICTER = "class1";

    @Override
    public String edition(LocalDate sampledOn) {
        return sampledOn.isBefore(FIRST_DAY_OF_2026_EDITION) ? "GB 3095-2012" : "GB 3095-2026";
    }

    @Override
    public Assessment assess(List<Limit> limits, Collection<Determinand> determinands) {
        String edition = limits.isEmpty() ? "GB 3095" : limits.get(0).standard();
        return new Assessment(
                edition,
                applied(determinands),
                determinands.stream().map(each -> judge(edition, limits, each)).toList(),
                null,
                List.of());
    }

    private Text applied(Collection<Determinand> determinands) {
        Text area = areaClass.equals(STRICTER) ? Text.of("一类区", "area of class 1") : Text.of("二类区", "area of class 2");
        List<Text> times = determinands.stream()
                .flatMap(each -> drawn.averagingTime(each.analyte()).stream())
                .distinct()
                .sorted()
                .map(AveragingTime::label)
                .toList();
        return times.isEmpty()
                ? area
                : Text.of(
                        area.zh() + " " + times.stream().map(Text::zh).collect(Collectors.joining("、")),
                        area.en() + ", " + times.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private Judgement judge(String edition, List<Limit> limits, Determinand determinand) {
        return drawn.averagingTime(determinand.analyte())
                .map(time -> judge(edition, limits, time, determinand))
                .orElseGet(() -> noMean(determinand));
    }

    private Judgement judge(String edition, List<Limit> limits, AveragingTime time, Determinand determinand) {
        return limits.stream()
                .filter(limit -> limit.analyte().equals(determinand.analyte()))
                .filter(limit -> limit.appliesIn(time.code()) && areaClass.equals(limit.grade()))
                .findFirst()
                .map(limit -> Judgement.of(determinand, Requirement.of(limit).within(time.label())))
                .orElseGet(() -> Judgement.withoutLimit(
                        determinand,
                        edition + "对该项目未载有此类区域、此平均时间（" + time.label().zh() + "）的限值",
                        "no limit of " + edition + " is on file for it in this class of area and averaging time ("
                                + time.label().en() + ")"));
    }

    private Judgement noMean(Determinand determinand) {
        String minutes = drawn.minutes(determinand.analyte())
                .map(each -> each.toPlainString() + " min")
                .orElse("—");
        return Judgement.withoutLimit(
                determinand,
                "采样时长（" + minutes + "）不构成有效的1小时均值（45 min起）或24小时均值（20 h起；总悬浮颗粒物、铅、苯并[a]芘24 h），不与限值比较",
                "the time of sampling (" + minutes
                        + ") makes no valid mean of 1 h (from 45 min on) or of 24 h (from 20 h on; total"
                        + " particles, lead, benzo[a]pyrene 24 h): it is held against no limit");
    }
}

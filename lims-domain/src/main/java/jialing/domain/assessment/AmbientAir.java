package jialing.domain.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jialing.domain.catalogue.Limit;

/**
 * Ambient air by GB 3095: the edition of 2012 up to 2026-02-28, that of 2026 from 2026-03-01. The value MUST be a mean over the
 * averaging time that is named (see {@link AveragingTime}); a limit of another time says nothing of it.
 *
 * @param areaClass {@code class1} (nature reserves, scenic areas) or {@code class2} (all other)
 * @param averagingTime as the catalogue writes it, e.g. {@code 24h}
 */
public record AmbientAir(String areaClass, String averagingTime) implements Standard {

    private static final LocalDate FIRST_DAY_OF_2026_EDITION = LocalDate.of(2026, 3, 1);

    @Override
    public String edition(LocalDate sampledOn) {
        return sampledOn.isBefore(FIRST_DAY_OF_2026_EDITION) ? "GB 3095-2012" : "GB 3095-2026";
    }

    @Override
    public Assessment assess(List<Limit> limits, Collection<Determinand> determinands) {
        String edition = limits.isEmpty() ? "GB 3095" : limits.get(0).standard();
        return new Assessment(
                edition,
                determinands.stream().map(each -> judge(edition, limits, each)).toList(),
                null,
                List.of());
    }

    private Judgement judge(String edition, List<Limit> limits, Determinand determinand) {
        return limits.stream()
                .filter(limit -> limit.analyte().equals(determinand.analyte()))
                .filter(limit -> limit.appliesIn(averagingTime) && areaClass.equals(limit.grade()))
                .findFirst()
                .map(limit -> Judgement.of(determinand, Requirement.of(limit)))
                .orElseGet(() -> Judgement.withoutLimit(
                        determinand,
                        edition + "对该项目未载有此类区域、此平均时间（" + averagingTime + "）的限值",
                        "no limit of " + edition + " is on file for it in this class of area and averaging time ("
                                + averagingTime + ")"));
    }
}

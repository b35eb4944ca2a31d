package jialing.domain.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jialing.domain.catalogue.Limit;
import jialing.domain.shared.Text;

/**
 * Waste water by GB 8978-1996: pollutants of the first class at the outlet of the workshop, before anything is mixed (table 1, 4.2.1.1),
 * those of the second class at the final outlet by the grade of the receiving water (table 4, 4.2.1.2). What is held against a limit at the
 * wrong outlet says nothing. Where an industry has a standard of its own that goes before; it is entered as a limit of the permit.
 *
 * @param outlet {@code workshop}, or the final one: {@code grade1}, {@code grade2}, {@code grade3}
 */
public record WasteWater(String outlet) implements Standard {

    private static final String EDITION = "GB 8978-1996";
    private static final String WORKSHOP = "workshop";
    private static final Map<String, Text> OUTLETS = Map.of(
            WORKSHOP,
            Text.of("第一类污染物 车间排放口", "first class, outlet of the workshop"),
            "grade1",
            Text.of("第二类污染物 一级标准", "second class, grade I"),
            "grade2",
            Text.of("第二类污染物 二级标准", "second class, grade II"),
            "grade3",
            Text.of("第二类污染物 三级标准", "second class, grade III"));

    @Override
    public String edition(LocalDate sampledOn) {
        return EDITION;
    }

    @Override
    public Assessment assess(List<Limit> limits, Collection<Determinand> determinands) {
        return new Assessment(
                EDITION,
                OUTLETS.get(outlet),
                determinands.stream().map(each -> judge(limits, each)).toList(),
                null,
                List.of());
    }

    private Judgement judge(List<Limit> limits, Determinand determinand) {
        boolean firstClass = PollutantClass.of(determinand.analyte()) == PollutantClass.FIRST;
        if (firstClass && !outlet.equals(WORKSHOP)) {
            return Judgement.withoutLimit(
                    determinand,
                    "第一类污染物在车间或车间处理设施排放口判定，不在总排口判定",
                    "a pollutant of the first class is judged at the outlet of the workshop, not at the final one");
        }
        return limits.stream()
                .filter(limit -> limit.appliesIn(outlet) && limit.analyte().equals(determinand.analyte()))
                .findFirst()
                .map(limit -> Judgement.of(determinand, Requirement.of(limit)))
                .orElseGet(() -> Judgement.withoutLimit(
                        determinand,
                        EDITION + "在此排放口对该项目未载有限值",
                        "no limit of " + EDITION + " is on file for it at this outlet"));
    }
}

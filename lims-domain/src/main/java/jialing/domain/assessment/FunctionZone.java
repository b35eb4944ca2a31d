package jialing.domain.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jialing.domain.catalogue.Limit;
import jialing.domain.noise.DayPart;
import jialing.domain.shared.Text;

/**
 * Noise in a function zone by GB 3096-2008: equivalent level of the day (LD) and of the night (LN), and that of a measurement (LAEQ) by
 * day or at night. A sudden noise at night may exceed the limit of the night by at most 15 dB(A) (clause 5.4).
 *
 * @param zone {@code 0} to {@code 3}, {@code 4a} or {@code 4b}
 * @param measured when a measurement was made that is shorter than a day
 */
public record FunctionZone(String zone, DayPart measured) implements Standard {

    private static final String EDITION = "GB 3096-2008";
    private static final int SUDDEN_ALLOWANCE = 15;
    private static final Set<String> OF_A_WHOLE_DAY = Set.of("LD", "LN");

    @Override
    public String edition(LocalDate sampledOn) {
        return EDITION;
    }

    @Override
    public Assessment assess(List<Limit> limits, Collection<Determinand> determinands) {
        boolean wholeDay = determinands.stream().anyMatch(each -> OF_A_WHOLE_DAY.contains(each.analyte()));
        return new Assessment(
                EDITION,
                applied(wholeDay),
                determinands.stream()
                        .map(each -> requirement(limits, each.analyte(), wholeDay)
                                .map(requirement -> WholeDecibels.judge(requirement, each))
                                .orElseGet(() -> Judgement.withoutLimit(
                                        each, EDITION + "对该项目未规定限值", EDITION + " sets no limit for it")))
                        .toList(),
                null,
                List.of());
    }

    private Text applied(boolean wholeDay) {
        Text of = Text.of(zone + "类声环境功能区", "function zone " + zone);
        return wholeDay
                ? of
                : Text.of(
                        of.zh() + " " + measured.label().zh(),
                        of.en() + ", " + measured.label().en());
    }

    /** Of a whole day the highest level does not tell when it was: nothing is said of it. */
    private Optional<Requirement> requirement(List<Limit> limits, String analyte, boolean wholeDay) {
        if (OF_A_WHOLE_DAY.contains(analyte)) {
            return limitOf(limits, analyte);
        }
        return wholeDay ? Optional.empty() : ofMeasurement(limits, analyte);
    }

    private Optional<Requirement> ofMeasurement(List<Limit> limits, String analyte) {
        boolean atNight = measured == DayPart.NIGHT;
        return switch (analyte) {
            case "LAEQ" -> limitOf(limits, atNight ? "LN" : "LD").map(each -> each.within(measured.label()));
            case "LMAX" ->
                limitOf(limits, "LN")
                        .filter(each -> atNight)
                        .map(each -> WholeDecibels.above(each, SUDDEN_ALLOWANCE, Text.of("5.4", "5.4")));
            default -> Optional.empty();
        };
    }

    private Optional<Requirement> limitOf(List<Limit> limits, String analyte) {
        return limits.stream()
                .filter(limit -> limit.appliesIn(zone) && limit.analyte().equals(analyte))
                .findFirst()
                .map(Requirement::of);
    }
}

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
 * Noise that leaves a place, measured at its boundary: of industry by GB 12348-2008, of trade and amusement by GB 22337-2008 (table 1
 * each), by function zone and by day or night. At night the highest level may exceed the limit by 10 dB(A) where such noise is frequent
 * and by 15 dB(A) where it is occasional (GB 12348-2008, 4.1.2 and 4.1.3).
 *
 * @param standard by which it was measured and is judged
 * @param zone {@code 0} to {@code 3}, {@code 4a} or {@code 4b}; the emission standards know one zone 4
 */
public record BoundaryNoise(String standard, String zone, DayPart measured) implements Standard {

    private static final String INDUSTRY = "GB 12348-2008";
    private static final Set<String> STANDARDS = Set.of(INDUSTRY, "GB 22337-2008");
    private static final int FREQUENT = 10;
    private static final int OCCASIONAL = 15;

    /** The emission standard by which something of the sample was measured; empty when nothing was. */
    static Optional<String> among(Collection<Determinand> determinands) {
        return determinands.stream()
                .map(Determinand::method)
                .filter(method -> method != null && STANDARDS.contains(method))
                .findFirst();
    }

    @Override
    public String edition(LocalDate sampledOn) {
        return standard;
    }

    @Override
    public Assessment assess(List<Limit> limits, Collection<Determinand> determinands) {
        return new Assessment(
                standard,
                Text.of(
                        zoneOfEmission() + "类功能区 " + measured.label().zh(),
                        "zone " + zoneOfEmission() + ", " + measured.label().en()),
                determinands.stream().map(each -> judge(limits, each)).toList(),
                null,
                List.of());
    }

    private Judgement judge(List<Limit> limits, Determinand level) {
        Optional<Requirement> equivalent = limits.stream()
                .filter(limit ->
                        limit.appliesIn(zoneOfEmission()) && measured.name().equalsIgnoreCase(limit.grade()))
                .findFirst()
                .map(limit -> Requirement.of(limit).within(measured.label()));
        return equivalent
                .flatMap(requirement -> judge(requirement, level))
                .orElseGet(() ->
                        Judgement.withoutLimit(level, standard + "对该项目未规定限值", standard + " sets no limit for it"));
    }

    private Optional<Judgement> judge(Requirement equivalent, Determinand level) {
        if (equivalent.analyte().equals(level.analyte())) {
            return Optional.of(WholeDecibels.judge(equivalent, level));
        }
        boolean highestAtNight =
                level.analyte().equals("LMAX") && measured == DayPart.NIGHT && standard.equals(INDUSTRY);
        return highestAtNight ? Optional.of(highest(equivalent, level)) : Optional.empty();
    }

    /** What keeps the smaller allowance is kept, what exceeds the greater one is exceeded; between them it depends on how often. */
    private static Judgement highest(Requirement night, Determinand level) {
        Requirement frequent = WholeDecibels.above(night, FREQUENT, Text.of("4.1.2", "4.1.2"));
        Judgement strict = WholeDecibels.judge(frequent, level);
        Judgement mild = WholeDecibels.judge(WholeDecibels.above(night, OCCASIONAL, Text.of("4.1.3", "4.1.3")), level);
        boolean between = strict.conformity().isExceeded() && mild.conformity().isMet();
        return between
                ? new Judgement(
                        strict.determinand(),
                        frequent,
                        Conformity.cannotBeJudged(
                                "超过夜间限值10～15 dB(A)：频发噪声为超标，偶发噪声为符合，须说明噪声是否频发",
                                "10 to 15 dB(A) above the limit of the night: exceeded where the noise is frequent, kept where it is"
                                        + " occasional; which it is has to be told"),
                        null,
                        true)
                : strict.conformity().isMet() ? strict : mild;
    }

    private String zoneOfEmission() {
        return zone.substring(0, 1);
    }
}

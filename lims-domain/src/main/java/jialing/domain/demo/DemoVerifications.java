package jialing.domain.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jialing.domain.curves.CalibrationPoint;
import jialing.domain.methods.DraftMethodVerification;
import jialing.domain.methods.EnterTrial;
import jialing.domain.methods.MethodList;
import jialing.domain.methods.SubmitVerification;
import jialing.domain.methods.TrialEntry;
import jialing.domain.methods.TrialKind;
import jialing.domain.methods.TrialLevel;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;

/**
 * Three verification files of the Wanzhou laboratory that wait for somebody to approve them. Their numbers are invented. The house
 * enters and submits; approving is for people.
 */
@ApplicationScoped
class DemoVerifications {

    private static final String LABORATORY = "CQ-WZ";

    /** Seven and six determinations in steps around their middle. */
    private static final List<Integer> SEVEN = List.of(-1, 1, 0, -1, 1, -1, 1);

    private static final List<Integer> SIX = List.of(-2, 2, -1, 1, 0, 0);

    @Inject
    DraftMethodVerification draftVerification;

    @Inject
    EnterTrial enterTrial;

    @Inject
    SubmitVerification submitVerification;

    @Inject
    MethodList methods;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** All of it or nothing, once. */
    void fill() {
        Actor house = Actor.system();
        var there = new Actor(
                house.personId(),
                house.account(),
                house.name(),
                LABORATORY,
                Set.of(Capacity.SYSTEM),
                Set.of(LABORATORY));
        current.whileBeing(there, () -> {
            if (methods.files(null, null, 1).items().isEmpty()) {
                verify("HJ 828-2017", "COD", limit("15.0", "1.0"), "100", "2", "4");
                verify("HJ 636-2012", "TN", limit("0.040", "0.003"), "2.00", "0.03", "0.12");
                verify("GB/T 11893-1989", "TP", limit("0.0090", "0.0007"), "0.200", "0.003", "0.012");
            }
            return null;
        });
    }

    private void verify(
            String method, String analyte, TrialEntry limit, String middle, String step, String uncertainty) {
        UUID file = draftVerification.draft(
                new DraftMethodVerification.Command(method, analyte, "water", null, 1, "首次使用，演示文件"));
        Stream.of(
                        limit,
                        precision(TrialLevel.MIDDLE, middle, step),
                        trueness(middle, step, uncertainty),
                        line(new BigDecimal(middle)))
                .forEach(trial -> enterTrial.enter(file, trial));
        submitVerification.submit(file);
    }

    private TrialEntry limit(String middle, String step) {
        return entry(TrialKind.DETECTION_LIMIT, null, around(SEVEN, middle, step), true, null, null, null, List.of());
    }

    private TrialEntry precision(TrialLevel level, String middle, String step) {
        return entry(
                TrialKind.PRECISION, level, around(SIX, middle, step), false, BigDecimal.TEN, null, null, List.of());
    }

    private TrialEntry trueness(String middle, String step, String uncertainty) {
        return entry(
                TrialKind.TRUENESS,
                TrialLevel.MIDDLE,
                around(SIX, middle, step),
                false,
                null,
                new BigDecimal(middle),
                new BigDecimal(uncertainty),
                List.of());
    }

    private TrialEntry line(BigDecimal middle) {
        List<CalibrationPoint> standards = IntStream.range(0, 6)
                .mapToObj(BigDecimal::valueOf)
                .map(each -> new CalibrationPoint(middle.multiply(each), each.multiply(new BigDecimal("0.105"))))
                .toList();
        return entry(TrialKind.LINEARITY, null, List.of(), false, null, null, null, standards);
    }

    private TrialEntry entry(
            TrialKind kind,
            TrialLevel level,
            List<BigDecimal> determinations,
            boolean spiked,
            BigDecimal atMost,
            BigDecimal certified,
            BigDecimal uncertainty,
            List<CalibrationPoint> standards) {
        return new TrialEntry(
                kind,
                level,
                determinations,
                spiked,
                List.of(),
                atMost,
                List.of(),
                null,
                null,
                null,
                certified,
                uncertainty,
                standards,
                null,
                clock.today(),
                "演示数据");
    }

    private static List<BigDecimal> around(List<Integer> steps, String middle, String step) {
        return steps.stream()
                .map(each -> new BigDecimal(middle).add(new BigDecimal(step).multiply(BigDecimal.valueOf(each))))
                .toList();
    }
}

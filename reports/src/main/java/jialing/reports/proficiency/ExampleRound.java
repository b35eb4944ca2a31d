package jialing.reports.proficiency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jialing.domain.organisation.Level;
import jialing.domain.organisation.Organisation;
import jialing.domain.proficiency.Blunder;
import jialing.domain.proficiency.DeviationOrigin;
import jialing.domain.proficiency.EnteredResult;
import jialing.domain.proficiency.EvaluationOfRound;
import jialing.domain.proficiency.EvaluationOfRound.Coded;
import jialing.domain.proficiency.EvaluationOfRound.Given;
import jialing.domain.proficiency.ItemTest;
import jialing.domain.proficiency.KeptScore;
import jialing.domain.proficiency.Measurand;
import jialing.domain.proficiency.MeasurandTarget;
import jialing.domain.proficiency.ProficiencyRound;
import jialing.domain.proficiency.RoundEvaluation;
import jialing.domain.proficiency.RoundPaper;
import jialing.domain.proficiency.ScoreGrade;
import jialing.domain.proficiency.SignedEvaluation;
import jialing.domain.proficiency.ValueOrigin;
import jialing.domain.shared.Text;

/** A round in water: each analyte in two items, every twentieth laboratory far off, one blunder in the first measurand. */
public final class ExampleRound {

    private static final Instant DEADLINE = Instant.parse("2026-04-30T09:00:00Z");
    private static final Instant SIGNED = DEADLINE.plus(Duration.ofDays(6));
    private static final MathContext FIGURES = new MathContext(3);
    private static final int FIRST_CODE = 1000;
    private static final int FAR_OFF = 20;
    private static final int ITEMS = 10;
    private static final List<Text> ANALYTES = List.of(
            Text.of("氨氮", "ammonia nitrogen"),
            Text.of("总磷", "total phosphorus"),
            Text.of("化学需氧量", "chemical oxygen demand"));

    private final int laboratories;
    private final List<Measurand> measurands;
    private final Random random = new Random(28043);

    private ExampleRound(int laboratories, int measurands) {
        this.laboratories = laboratories;
        this.measurands = IntStream.range(0, measurands)
                .mapToObj(i -> new Measurand(i + 1, i % 2 == 0 ? "A" : "B", "X" + i / 2, "mg/L"))
                .toList();
    }

    /** What is evaluated of such a round. */
    public static List<Given> given(int laboratories, int measurands) {
        return new ExampleRound(laboratories, measurands).given();
    }

    /** The overall report. */
    public static RoundPaper.Paper overall(int laboratories, int measurands) {
        return new ExampleRound(laboratories, measurands).paper();
    }

    /** The report of each laboratory. */
    public static List<RoundPaper.Paper> ofEach(int laboratories, int measurands) {
        RoundPaper.Paper overall = overall(laboratories, measurands);
        return IntStream.range(0, laboratories)
                .mapToObj(i -> overall.to(new RoundPaper.Addressee(
                        organisation("L" + i, "第" + i + "实验室", "Laboratory " + i), code(i), scores(overall, i))))
                .toList();
    }

    private RoundPaper.Paper paper() {
        RoundEvaluation evaluation = EvaluationOfRound.of(given(), List.of(new Blunder(1, code(1), "单位写成 μg/L")));
        var round = new ProficiencyRound(
                new UUID(0, 1),
                "CQ",
                "PT-CQ-2026-0003",
                "2026年水质考核",
                "water",
                measurands,
                DEADLINE,
                new UUID(0, 2),
                "周敏",
                DEADLINE.minus(Duration.ofDays(60)),
                DEADLINE.minus(Duration.ofDays(30)),
                SIGNED);
        Map<String, Text> names = measurands.stream()
                .map(Measurand::analyte)
                .distinct()
                .collect(Collectors.toMap(
                        each -> each, each -> ANALYTES.get(Integer.parseInt(each.substring(1)) % ANALYTES.size())));
        return new RoundPaper.Paper(
                round,
                organisation("CQ", "重庆市生态环境监测中心", "Chongqing Ecological Environment Monitoring Centre"),
                new SignedEvaluation(evaluation, "周敏", SIGNED, "5a81d7f03bc94e62".repeat(4)),
                names,
                null);
    }

    private List<Given> given() {
        return measurands.stream().map(this::given).toList();
    }

    private Given given(Measurand measurand) {
        var target = new MeasurandTarget(
                measurand.number(), ValueOrigin.PARTICIPANTS, null, null, null, DeviationOrigin.ROBUST, null);
        var same = BigDecimal.valueOf(measurand.number());
        return Given.tested(
                measurand,
                target,
                test(ItemTest.Kind.HOMOGENEITY, measurand, Collections.nCopies(ITEMS, List.of(same, same))),
                test(ItemTest.Kind.STABILITY, measurand, Collections.nCopies(3, List.of(same))),
                IntStream.range(0, laboratories)
                        .mapToObj(i -> new Coded(code(i), result(measurand.number(), i)))
                        .toList());
    }

    private static ItemTest test(ItemTest.Kind kind, Measurand measurand, List<List<BigDecimal>> found) {
        return new ItemTest(new UUID(1, measurand.number()), kind, measurand.number(), found, "周敏", DEADLINE);
    }

    private EnteredResult result(int number, int laboratory) {
        double spread = laboratory % FAR_OFF == 0 ? 0.4 : 0.08;
        BigDecimal value = new BigDecimal(number * Math.abs(1 + spread * random.nextGaussian()), FIGURES);
        BigDecimal uncertainty = laboratory % 3 == 0 ? null : new BigDecimal(number).multiply(new BigDecimal("0.12"));
        return new EnteredResult(number, value, false, uncertainty, "HJ 535-2009");
    }

    private static String code(int laboratory) {
        return String.valueOf(FIRST_CODE + laboratory);
    }

    private static List<KeptScore> scores(RoundPaper.Paper paper, int laboratory) {
        return paper.signed().evaluation().measurands().stream()
                .flatMap(outcome -> outcome.scores().stream()
                        .filter(each -> each.code().equals(code(laboratory)))
                        .map(each -> score(paper.round(), outcome, each)))
                .toList();
    }

    private static KeptScore score(
            ProficiencyRound round, RoundEvaluation.MeasurandOutcome outcome, RoundEvaluation.CodedScore score) {
        boolean action = score.grade() == ScoreGrade.UNSATISFACTORY;
        Measurand measurand = outcome.measurand();
        return new KeptScore(
                round.id(),
                round.number(),
                round.title(),
                false,
                "L",
                measurand.number(),
                measurand.analyte(),
                round.matrix(),
                measurand.item(),
                measurand.unit(),
                score.result(),
                outcome.assigned(),
                outcome.deviation(),
                score.kind(),
                score.score(),
                score.grade(),
                false,
                action ? "NC-L-2026-0001" : null,
                SIGNED);
    }

    private static Organisation organisation(String code, String zh, String en) {
        return new Organisation(code, zh, en, Level.values()[0], null, null, "500000", "重庆市", null, null);
    }
}

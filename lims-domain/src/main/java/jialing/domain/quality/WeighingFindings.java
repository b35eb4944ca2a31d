package jialing.domain.quality;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.BatchPosition;
import jialing.domain.analysis.BatchRecord;
import jialing.domain.analysis.Weighed;
import jialing.domain.quality.Finding.Consequence;
import jialing.domain.quality.Finding.NextStep;
import jialing.domain.quality.rules.ConstantMass;
import jialing.domain.shared.Text;

/** Whether what was weighed in a position was weighed again, and weighed the same. Content is calculated from the first weighings. */
final class WeighingFindings {

    private static final Text CONSTANT_MASS = Text.of("恒重", "constant mass");
    private static final String UNIT = " g";

    private final BatchRecord record;

    WeighingFindings(BatchRecord record) {
        this.record = record;
    }

    /** Empty where nothing was weighed, or the method does not say what constant is. */
    Optional<Finding> of(BatchPosition position, String analyte) {
        String standard = record.batch().method();
        return WeighingTolerance.of(standard, analyte)
                .flatMap(tolerance -> weighings(position, analyte, tolerance))
                .map(weighings -> Finding.of(
                        CONSTANT_MASS,
                        new ConstantMass(standard),
                        weighings,
                        position.code(),
                        analyte,
                        apart(weighings),
                        "≤ " + weighings.gross().within().toPlainString() + UNIT,
                        weighings.repeated() ? Consequence.ANALYTE : Consequence.REMARK,
                        NextStep.REPEAT));
    }

    private Optional<ConstantMass.Weighings> weighings(
            BatchPosition position, String analyte, WeighingTolerance tolerance) {
        return record.tare(position, analyte)
                .flatMap(tare -> record.gross(position, analyte)
                        .map(gross -> new ConstantMass.Weighings(
                                position.code(),
                                pair(tare, tolerance.tareWithin()),
                                pair(gross, tolerance.grossWithin()))));
    }

    private static ConstantMass.Pair pair(Weighed weighed, BigDecimal within) {
        return new ConstantMass.Pair(weighed.first(), weighed.again(), within);
    }

    private static String apart(ConstantMass.Weighings weighings) {
        return Stream.of(weighings.tare(), weighings.gross())
                .map(ConstantMass.Pair::apart)
                .map(apart -> apart == null ? "—" : apart.toPlainString() + UNIT)
                .distinct()
                .collect(Collectors.joining(" / "));
    }
}

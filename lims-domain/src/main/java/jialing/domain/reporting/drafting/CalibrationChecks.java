package jialing.domain.reporting.drafting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.analysis.AdditionLine;
import jialing.domain.analysis.BatchAnalyte;
import jialing.domain.analysis.BearingAdditions.Borne;
import jialing.domain.analysis.Calibration;
import jialing.domain.analysis.TakenOverCurve;
import jialing.domain.reporting.ReportContent.QualityCheck;
import jialing.domain.shared.Text;

/** What a report says of calibrations that were not drawn with the samples: the check that confirmed one, the line of additions. */
final class CalibrationChecks {

    private static final Text ADDITIONS = Text.of("标准加入法直线", "line of standard additions");
    private static final MathContext SHOWN_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);
    private static final int DECIMALS_OF_DEVIATION = 2;
    private static final int DECIMALS_OF_CORRELATION = 5;

    private CalibrationChecks() {}

    /**
     * Where each was taken over from, and what its check read.
     *
     * @param within how far a check may lie from its standard, in percent
     */
    static Stream<QualityCheck> takenOver(Collection<Calibration> calibrations, BigDecimal within) {
        return calibrations.stream()
                .filter(calibration -> calibration.takenOver() != null)
                .map(calibration -> takenOver(calibration, calibration.takenOver(), within));
    }

    private static QualityCheck takenOver(Calibration calibration, TakenOverCurve from, BigDecimal within) {
        return new QualityCheck(
                Text.of("沿用校准曲线（" + from.batch() + "）的核查", "check of the calibration taken over from " + from.batch()),
                calibration.analyte(),
                1,
                shown(from.standard()) + " → " + shown(from.readBack()) + " " + calibration.unit() + "，"
                        + from.deviation()
                                .setScale(DECIMALS_OF_DEVIATION, RoundingMode.HALF_EVEN)
                                .toPlainString()
                        + " %",
                "±" + within.toPlainString() + " %",
                true);
    }

    /** One line for each analyte, over all samples. */
    static Stream<QualityCheck> additions(Collection<Borne> additions) {
        return additions.stream()
                .collect(groupingBy(borne -> borne.analyte().analyte(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(made -> additions(made.get(0).analyte(), made));
    }

    private static QualityCheck additions(BatchAnalyte analyte, List<Borne> made) {
        return new QualityCheck(
                ADDITIONS,
                analyte.analyte(),
                made.size(),
                made.stream()
                        .map(Borne::line)
                        .map(CalibrationChecks::shown)
                        .distinct()
                        .collect(joining("；")),
                "r ≥ " + analyte.correlationAtLeast().toPlainString(),
                true);
    }

    /** The correlation is cut off, never rounded up: 0.99896 is not 0.999. */
    private static String shown(AdditionLine line) {
        return "r = "
                + line.correlation()
                        .setScale(DECIMALS_OF_CORRELATION, RoundingMode.DOWN)
                        .toPlainString()
                + "，u = " + shown(line.standardUncertainty()) + " " + line.unit();
    }

    private static String shown(BigDecimal figure) {
        return figure.round(SHOWN_DIGITS).stripTrailingZeros().toPlainString();
    }
}

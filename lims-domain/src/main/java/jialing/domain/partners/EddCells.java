package jialing.domain.partners;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jialing.domain.analysis.BelowDetectionLimit;
import jialing.domain.analysis.Measured;
import jialing.domain.analysis.Qualitative;
import jialing.domain.analysis.ResultValue;
import jialing.domain.biology.Presence;
import jialing.domain.shared.CellProblem;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.SheetLine;
import jialing.domain.shared.SheetProblems;

/** Reads single cells of a delivery; each returns null where the cell does not hold what it should, and says so. */
final class EddCells {

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuu-M-d[ ]['T']H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern BELOW =
            Pattern.compile("<\\s*(\\d{1,15}(?:\\.\\d{1,15})?)|(\\d{1,15}(?:\\.\\d{1,15})?)\\s*L");
    private static final Map<String, Presence> PRESENCE = Map.of(
            "检出", Presence.DETECTED,
            "未检出", Presence.NOT_DETECTED,
            "DETECTED", Presence.DETECTED,
            "NOT_DETECTED", Presence.NOT_DETECTED);

    private final SheetProblems problems;
    private final Map<String, Instant> times = new HashMap<>();

    EddCells(SheetProblems problems) {
        this.problems = problems;
    }

    Instant time(SheetLine<EddColumn> line, EddColumn column) {
        String text = line.text(column);
        Instant known = times.get(text);
        if (known != null) {
            return known;
        }
        try {
            Instant read = LocalDateTime.parse(text.replace('/', '-'), LOCAL)
                    .atZone(LabClock.ZONE)
                    .toInstant();
            times.put(text, read);
            return read;
        } catch (DateTimeException e) {
            problems.add(CellProblem.of(
                    line, column, "CellIsTime", "时间须写作 2026-11-02 09:30", "A time is written 2026-11-02 09:30"));
            return null;
        }
    }

    /** A number that is not negative; null as well where nothing stands. */
    BigDecimal amount(SheetLine<EddColumn> line, EddColumn column) {
        String text = line.text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (text.charAt(0) == '-' || !NUMBER.matcher(text).matches()) {
            problems.add(CellProblem.of(
                    line, column, "CellIsNumber", "须为不小于零的数，如 0.025", "A number not below zero, such as 0.025"));
            return null;
        }
        return new BigDecimal(text);
    }

    ResultValue result(SheetLine<EddColumn> line, BigDecimal detectionLimit) {
        String text = line.text(EddColumn.RESULT);
        Presence presence = PRESENCE.get(text);
        if (presence != null) {
            return new Qualitative(presence);
        }
        if (NUMBER.matcher(text).matches()) {
            return new Measured(new BigDecimal(text));
        }
        Matcher below = BELOW.matcher(text);
        if (!below.matches()) {
            problems.add(CellProblem.of(
                    line,
                    EddColumn.RESULT,
                    "CellIsResult",
                    "结果须为数值、0.025L、<0.025、检出或未检出",
                    "A result is a number, 0.025L, <0.025, DETECTED or NOT_DETECTED"));
            return null;
        }
        return below(line, new BigDecimal(below.group(1) == null ? below.group(2) : below.group(1)), detectionLimit);
    }

    private ResultValue below(SheetLine<EddColumn> line, BigDecimal limit, BigDecimal detectionLimit) {
        if (detectionLimit == null || detectionLimit.compareTo(limit) != 0) {
            problems.add(CellProblem.of(
                    line,
                    EddColumn.DETECTION_LIMIT,
                    "DetectionLimitFits",
                    "结果写作低于 " + limit.toPlainString() + "，检出限须与之相同",
                    "The result is told as below " + limit.toPlainString() + ": the detection limit must be the same"));
            return null;
        }
        return BelowDetectionLimit.ofMethod(limit);
    }
}

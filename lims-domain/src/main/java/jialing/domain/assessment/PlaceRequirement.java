package jialing.domain.assessment;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jialing.domain.catalogue.LimitOperator;
import jialing.domain.catalogue.Unit;
import jialing.domain.shared.Text;

/**
 * A limit that an organisation entered for one place: of a discharge permit (排污许可), or its own (企业内控、委托约定). It holds from its first day
 * on, until another version of it begins or its last day is over; a version that asks for nothing ends it.
 *
 * @param place code of the outlet or of the monitoring site
 * @param outlet null for a monitoring site
 * @param low null where there is no lower limit; so {@code high}
 * @param notDetected whether nothing of it may be found (不得检出); then there are no bounds
 * @param until last day, null when open
 * @param ends whether this version only ends the former
 * @param source document that grants or decides it
 */
public record PlaceRequirement(
        UUID id,
        Kind kind,
        String place,
        Outlet outlet,
        String matrix,
        String analyte,
        BigDecimal low,
        BigDecimal high,
        boolean notDetected,
        String unit,
        LocalDate from,
        LocalDate until,
        boolean ends,
        String source,
        String setByName,
        Instant setAt) {

    /** Who sets it. */
    public enum Kind {
        PERMIT("排污许可限值", "limit of the discharge permit"),
        OWN("自定限值", "own limit");

        private final Text label;

        Kind(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    /** Where waste water leaves: pollutants of the first class are judged before it is mixed (GB 8978-1996 4.2.1.1). */
    public enum Outlet {
        WORKSHOP,
        FINAL
    }

    /** Whether another version is a later word on the same thing. */
    boolean isAbout(PlaceRequirement other) {
        return kind == other.kind
                && place.equals(other.place)
                && matrix.equals(other.matrix)
                && analyte.equals(other.analyte);
    }

    /** One id for all versions of a limit, from what it is about: the same whoever asks, however often. */
    UUID line(String organisation) {
        String about = String.join("|", "place-requirement", organisation, kind.name(), place, matrix, analyte);
        return UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8));
    }

    boolean hasBegunOn(LocalDate day) {
        return !from.isAfter(day);
    }

    /** Whether it still holds on a day on which no later version has begun. */
    boolean holdsOn(LocalDate day) {
        return !ends && hasBegunOn(day) && (until == null || !until.isBefore(day));
    }

    Requirement asRequirement() {
        return new Requirement(source, kind.label(), analyte, null, operator(), low, high, text(), Unit.of(unit));
    }

    private LimitOperator operator() {
        if (notDetected) {
            return LimitOperator.NOT_DETECTED;
        }
        if (low == null) {
            return LimitOperator.AT_MOST;
        }
        return high == null ? LimitOperator.AT_LEAST : LimitOperator.BETWEEN;
    }

    private String text() {
        if (notDetected) {
            return "不得检出";
        }
        if (low == null) {
            return "≤" + high.toPlainString();
        }
        return high == null ? "≥" + low.toPlainString() : low.toPlainString() + "~" + high.toPlainString();
    }
}

package jialing.domain.uncertainty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import jialing.domain.shared.Refusal;

/**
 * What routine has shown of a method in a band of concentration. All numbers are relative, in percent, or all in one unit.
 *
 * @param relative whether numbers are percent of the value; duplicates are then given in the unit and made relative pair by pair
 * @param controlSpread standard deviation of a control sample within the laboratory over time, s_Rw
 * @param controlCoversAll whether the control sample goes through the whole procedure; otherwise duplicates of real samples are added
 */
public record TopDownInput(
        boolean relative,
        String unit,
        BigDecimal controlSpread,
        boolean controlCoversAll,
        List<DuplicatePair> duplicates,
        TopDownKind kind,
        List<BiasTrial> trials) {

    private static final int MOST = 500;
    private static final int MOST_DIGITS = 30;

    public TopDownInput {
        duplicates = list("duplicates", duplicates);
        trials = list("trials", trials);
        kind = kind == null ? TopDownKind.REFERENCE_MATERIALS : kind;
        if (controlSpread != null) {
            positive("controlSpread", controlSpread);
        }
        duplicates.forEach(each -> {
            number("duplicates", each.first());
            number("duplicates", each.second());
        });
        trials.forEach(each -> {
            number("trials", each.bias());
            positive("trials", each.referenceUncertainty());
        });
        if (trials.isEmpty()) {
            throw filledIn("trials");
        }
    }

    private static <T> List<T> list(String field, List<T> given) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > MOST || given.stream().anyMatch(Objects::isNull)) {
            throw Refusal.invalid("ListCanBeKept", field, "最多 500 项，不能有空项", "At most 500, none empty");
        }
        return List.copyOf(given);
    }

    private static void number(String field, BigDecimal given) {
        if (given == null) {
            throw filledIn(field);
        }
        if (given.precision() > MOST_DIGITS || Math.abs((long) given.scale()) > MOST_DIGITS) {
            throw Refusal.invalid("NumberCanBeKept", field, "数字过长", "The number is too long");
        }
    }

    private static void positive(String field, BigDecimal given) {
        number(field, given);
        if (given.signum() <= 0) {
            throw Refusal.invalid("NumberAboveZero", field, "须大于零", "It must be above zero");
        }
    }

    private static Refusal filledIn(String field) {
        return Refusal.invalid("FieldFilledIn", field, "请填写此项", "Fill in this field");
    }
}

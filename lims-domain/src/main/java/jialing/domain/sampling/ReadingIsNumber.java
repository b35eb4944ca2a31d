package jialing.domain.sampling;

import java.util.regex.Pattern;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A reading is a plain decimal number with the digits that the instrument showed. */
public class ReadingIsNumber extends Rule<FieldObservation> {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,12})?");

    ReadingIsNumber() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.5.1",
                Text.of("{0} 的读数“{1}”不是数字", "The reading \"{1}\" of {0} is not a number"));
    }

    @Override
    public Verdict judge(FieldObservation reading) {
        boolean number =
                reading.value() != null && PLAIN.matcher(reading.value()).matches();
        return Verdict.holdsIf(
                number, "readings." + reading.analyte(), reading.analyte(), String.valueOf(reading.value()));
    }
}

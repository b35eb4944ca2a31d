package jialing.domain.catalogue.cell;

import java.util.regex.Pattern;

/** Counts and places are whole numbers. */
public class NumberIsWhole extends CellRule {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    public NumberIsWhole() {
        super("应为整数，而不是“{3}”", "must be a whole number, not “{3}”");
    }

    @Override
    protected boolean accepts(String value) {
        return WHOLE.matcher(value).matches();
    }
}

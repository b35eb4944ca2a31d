package jialing.domain.catalogue.cell;

import java.util.regex.Pattern;

/** Numbers are written out in decimal digits, as published: no exponent, no separators, nothing that a reader could take two ways. */
public class DecimalIsPlain extends CellRule {

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");

    public DecimalIsPlain() {
        super("应为十进制数，而不是“{3}”", "must be a plain decimal number, not “{3}”");
    }

    @Override
    protected boolean accepts(String value) {
        return PLAIN.matcher(value).matches();
    }
}

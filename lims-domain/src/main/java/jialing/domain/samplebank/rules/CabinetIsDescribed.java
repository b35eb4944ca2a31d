package jialing.domain.samplebank.rules;

import java.util.regex.Pattern;
import jialing.domain.samplebank.Cabinet;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A cabinet has a code that fits on a label, both names, and a place. */
public final class CabinetIsDescribed extends Rule<Cabinet> {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");
    private static final int LONGEST = 100;

    public CabinetIsDescribed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.4.1",
                Text.of(
                        "样品柜须有编号（字母、数字、- . _，不超过 40 字）、中英文名称和所在场所",
                        "A cabinet has a code (letters, digits, - . _, up to 40), both names and a place"));
    }

    @Override
    public Verdict judge(Cabinet cabinet) {
        if (cabinet.code() == null || !CODE.matcher(cabinet.code()).matches()) {
            return Verdict.broken("code");
        }
        if (!isName(cabinet.nameZh())) {
            return Verdict.broken("nameZh");
        }
        if (!isName(cabinet.nameEn())) {
            return Verdict.broken("nameEn");
        }
        return Verdict.holdsIf(cabinet.place() != null && !cabinet.place().isBlank(), "place");
    }

    private static boolean isName(String name) {
        return name != null && !name.isBlank() && name.length() <= LONGEST;
    }
}

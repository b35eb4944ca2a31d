package jialing.domain.environment.rules;

import java.util.regex.Pattern;
import jialing.domain.environment.Place;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A place has a code that fits on its label, both names and a kind, and does not stand in itself. */
public final class PlaceIsDescribed extends Rule<Place> {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");
    private static final int LONGEST = 100;

    public PlaceIsDescribed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 6.3.2",
                Text.of(
                        "场所须有编号（字母、数字、- . _，不超过 40 字）、中英文名称和类型，且不在自身之内",
                        "A place has a code (letters, digits, - . _, up to 40), both names and a kind, and does not stand in itself"));
    }

    @Override
    public Verdict judge(Place place) {
        if (place.code() == null || !CODE.matcher(place.code()).matches()) {
            return Verdict.broken("code");
        }
        if (!isName(place.nameZh())) {
            return Verdict.broken("nameZh");
        }
        if (!isName(place.nameEn())) {
            return Verdict.broken("nameEn");
        }
        if (place.kind() == null) {
            return Verdict.broken("kind");
        }
        return Verdict.holdsIf(!place.code().equals(place.parent()), "parent");
    }

    private static boolean isName(String name) {
        return name != null && !name.isBlank() && name.length() <= LONGEST;
    }
}

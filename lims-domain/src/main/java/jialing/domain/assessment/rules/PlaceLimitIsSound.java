package jialing.domain.assessment.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import jialing.domain.assessment.PlaceRequirement;
import jialing.domain.assessment.PlaceRequirement.Kind;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * A limit of a place says for what, from when and by which document, and its low end is not above its high end. One's own limit does
 * not reach back: a permit does, because it holds from the day on which it was granted.
 */
public final class PlaceLimitIsSound extends Rule<PlaceLimitIsSound.Asked> {

    private static final int LONGEST_PLACE = 40;
    private static final int LONGEST_SOURCE = 200;
    private static final int MOST_DIGITS = 20;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;

    /** @param today in the laboratory */
    public record Asked(PlaceRequirement limit, LocalDate today) {}

    public PlaceLimitIsSound() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.1.3",
                Text.of(
                        "限值须写明点位或排口、上限或下限（或仅写不得检出）、生效日和依据文件；下限不高于上限，自定限值不得早于今天生效",
                        "A limit names its place, a low or high end (or alone that nothing may be detected), its first day and the document behind it; the low end is not above the"
                                + " high end, and an own limit does not begin before today"));
    }

    @Override
    public Verdict judge(Asked asked) {
        PlaceRequirement limit = asked.limit();
        if (limit.kind() == null) {
            return Verdict.broken("kind");
        }
        if (isMissing(limit.place(), LONGEST_PLACE)) {
            return Verdict.broken("place");
        }
        if (!limit.ends() && !isBounded(limit)) {
            return Verdict.broken("high");
        }
        if (!isOfOurTimes(limit.from()) || limit.until() != null && !isOfOurTimes(limit.until())) {
            return Verdict.broken("from");
        }
        if (limit.kind() == Kind.OWN && limit.from().isBefore(asked.today())) {
            return Verdict.broken("from");
        }
        if (limit.until() != null && limit.until().isBefore(limit.from())) {
            return Verdict.broken("until");
        }
        return Verdict.holdsIf(!isMissing(limit.source(), LONGEST_SOURCE), "source");
    }

    private static boolean isOfOurTimes(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static boolean isPlain(BigDecimal number) {
        return number == null || number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
    }

    private static boolean isBounded(PlaceRequirement limit) {
        if (limit.notDetected()) {
            return limit.low() == null && limit.high() == null;
        }
        if (!isPlain(limit.low()) || !isPlain(limit.high())) {
            return false;
        }
        if (limit.low() == null || limit.high() == null) {
            return limit.low() != null || limit.high() != null;
        }
        return limit.low().compareTo(limit.high()) <= 0;
    }

    private static boolean isMissing(String text, int longest) {
        return text == null || text.isBlank() || text.length() > longest;
    }
}

package jialing.domain.methods;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.shared.Text;

/**
 * 标准更替: a method standard is replaced by another one.
 *
 * @param organisation that announced it
 * @param inForceOn first day of the new one, on which the old one may not be used any more
 * @param source the announcement
 * @param withdrawn taken back: it stops nothing, and nothing has to be redone for it
 */
public record MethodReplacement(
        UUID id,
        String organisation,
        String oldMethod,
        String newMethod,
        LocalDate publishedOn,
        LocalDate inForceOn,
        String source,
        String person,
        Instant announcedAt,
        boolean withdrawn) {

    /** How near the day has come. */
    public enum ReplacementWarning {
        /** More than 90 days. */
        NONE,
        NINETY_DAYS,
        THIRTY_DAYS,
        SEVEN_DAYS,
        /** The day has come. */
        IN_FORCE
    }

    private static final int FAR = 90;
    private static final int NEAR = 30;
    private static final int NEXT = 7;

    /** Why a method may not be used on a day; empty when it may. */
    public record Hindrance(Optional<Text> why) {}

    /** Zero or less when the new standard is in force. */
    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, inForceOn);
    }

    public ReplacementWarning warningOn(LocalDate day) {
        long days = daysLeft(day);
        if (days <= 0) {
            return ReplacementWarning.IN_FORCE;
        }
        if (days <= NEXT) {
            return ReplacementWarning.SEVEN_DAYS;
        }
        if (days <= NEAR) {
            return ReplacementWarning.THIRTY_DAYS;
        }
        return days <= FAR ? ReplacementWarning.NINETY_DAYS : ReplacementWarning.NONE;
    }

    /** What the announced replacements say against a method on a day. */
    static Hindrance hindrance(String method, LocalDate day, Collection<MethodReplacement> announced) {
        return new Hindrance(announced.stream()
                .flatMap(each -> each.against(method, day).stream())
                .findFirst());
    }

    private Optional<Text> against(String method, LocalDate day) {
        if (withdrawn) {
            return Optional.empty();
        }
        boolean begun = !day.isBefore(inForceOn);
        if (begun && method.equals(oldMethod)) {
            return Optional.of(
                    Text.of("{0} 自 {2} 起由 {1} 代替，不能再使用", "{0} was replaced by {1} on {2} and may not be used any more")
                            .with(oldMethod, newMethod, inForceOn));
        }
        if (!begun && method.equals(newMethod)) {
            return Optional.of(Text.of("{0} 自 {1} 起实施，现在还不能使用", "{0} comes into force on {1} and may not be used yet")
                    .with(newMethod, inForceOn));
        }
        return Optional.empty();
    }
}

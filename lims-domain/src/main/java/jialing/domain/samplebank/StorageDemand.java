package jialing.domain.samplebank;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jialing.domain.environment.PlaceLimit;

/**
 * The temperature that the preservation catalogue asks for, read from its words (HJ 493-2009 table 1; HJ/T 166-2004 table 9-1): {@code
 * 1~5℃冷藏}, {@code <4℃}, {@code 10℃以下冷藏}, {@code 4℃密闭冷藏}. In ℃.
 *
 * @param low null when open
 */
public record StorageDemand(BigDecimal low, BigDecimal high) {

    private static final Pattern SPAN = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*[~～]\\s*(-?\\d+(?:\\.\\d+)?)\\s*℃");
    private static final Pattern MOST = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*℃");

    /** Empty where the words name no temperature. */
    public static Optional<StorageDemand> in(String words) {
        if (words == null) {
            return Optional.empty();
        }
        Matcher span = SPAN.matcher(words);
        if (span.find()) {
            return Optional.of(new StorageDemand(new BigDecimal(span.group(1)), new BigDecimal(span.group(2))));
        }
        Matcher most = MOST.matcher(words);
        return most.find() ? Optional.of(new StorageDemand(null, new BigDecimal(most.group(1)))) : Optional.empty();
    }

    /** Whether a place that stays within this limit keeps to it. */
    public boolean isMetBy(PlaceLimit limit) {
        return limit.high() != null
                && limit.high().compareTo(high) <= 0
                && (low == null || limit.low() != null && limit.low().compareTo(low) >= 0);
    }
}

package jialing.domain.noise.rules;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jialing.domain.noise.NoiseConditions;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Noise is measured with a meter that was held against a calibrator, and with the wind written down. */
public final class NoiseConditionsGiven extends Rule<Map<String, String>> {

    private static final Pattern LEVEL = Pattern.compile("\\d{1,3}(\\.\\d{1,3})?");
    private static final int LONGEST_CODE = 40;

    public NoiseConditionsGiven() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "GB 3096-2008 5",
                Text.of(
                        "噪声测量记录缺少或无法识别：{0}（声级计、声校准器、测量前后校准示值 dB(A)、风速 m/s）",
                        "The record of a noise measurement lacks, or does not make readable: {0} (meter, calibrator, what the meter"
                                + " showed of it before and after in dB(A), wind in m/s)"));
    }

    @Override
    public Verdict judge(Map<String, String> facts) {
        Stream<String> codes =
                Stream.of(NoiseConditions.METER, NoiseConditions.CALIBRATOR).filter(name -> !isCode(facts.get(name)));
        Stream<String> numbers = Stream.of(NoiseConditions.BEFORE, NoiseConditions.AFTER, NoiseConditions.WIND)
                .filter(name -> !isNumber(facts.get(name)));
        Optional<String> missing = Stream.concat(codes, numbers).findFirst();
        return Verdict.holdsIf(missing.isEmpty(), "circumstances." + missing.orElse(""), missing.orElse(""));
    }

    private static boolean isCode(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST_CODE;
    }

    private static boolean isNumber(String text) {
        return text != null && LEVEL.matcher(text.trim()).matches();
    }
}

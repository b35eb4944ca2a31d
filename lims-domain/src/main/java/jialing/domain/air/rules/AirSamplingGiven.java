package jialing.domain.air.rules;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jialing.domain.air.AirChannel;
import jialing.domain.air.AirSampling;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A volume of air is known by the sampler, its flow before and after, the time, the temperature and the pressure. */
public final class AirSamplingGiven extends Rule<Map<String, String>> {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,4})?");
    private static final Pattern TEMPERATURE = Pattern.compile("-?\\d{1,2}(\\.\\d{1,2})?");
    private static final int LONGEST_CODE = 40;

    private final AirChannel channel;

    public AirSamplingGiven(AirChannel channel) {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 194-2017",
                Text.of(
                        "空气采样记录缺少或无法识别：{0}（采样器、采样前后流量 L/min、采样时长 min、气温 ℃、气压 kPa）",
                        "The record of air sampling lacks, or does not make readable: {0} (sampler, flow before and after in L/min,"
                                + " minutes, temperature in ℃, pressure in kPa)"));
        this.channel = channel;
    }

    @Override
    public Verdict judge(Map<String, String> facts) {
        Stream<String> sampler = Stream.of(AirSampling.SAMPLER).filter(name -> !isCode(facts.get(name)));
        Stream<String> numbers = Stream.of(
                        channel.flowBefore(), channel.flowAfter(), channel.minutes(), AirSampling.PRESSURE)
                .filter(name -> !matches(NUMBER, facts.get(name)));
        Stream<String> temperature =
                Stream.of(AirSampling.TEMPERATURE).filter(name -> !matches(TEMPERATURE, facts.get(name)));
        Optional<String> missing =
                Stream.of(sampler, numbers, temperature).flatMap(each -> each).findFirst();
        return Verdict.holdsIf(missing.isEmpty(), "circumstances." + missing.orElse(""), missing.orElse(""));
    }

    private static boolean isCode(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST_CODE;
    }

    private static boolean matches(Pattern pattern, String text) {
        return text != null && pattern.matcher(text.trim()).matches();
    }
}

package jialing.domain.air.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jialing.domain.air.StackSampling;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A content of stack gas is known by the dry volume that was drawn; its conversion by the oxygen, its flow by moisture and velocity. */
public final class StackSamplingGiven extends Rule<Map<String, String>> {

    private static final Pattern ABOVE_ZERO = Pattern.compile("(?=.*[1-9])\\d{1,6}(\\.\\d{1,4})?");
    private static final Pattern FROM_ZERO = Pattern.compile("\\d{1,2}(\\.\\d{1,2})?");
    private static final Pattern TEMPERATURE = Pattern.compile("-?\\d{1,4}(\\.\\d{1,2})?");
    private static final int LONGEST_CODE = 40;

    private static final List<String> AMOUNTS = List.of(
            StackSampling.VOLUME,
            StackSampling.METER_PRESSURE,
            StackSampling.PRESSURE,
            StackSampling.VELOCITY,
            StackSampling.NOZZLE,
            StackSampling.AREA);
    private static final List<String> PERCENTAGES = List.of(StackSampling.OXYGEN, StackSampling.MOISTURE);
    private static final List<String> TEMPERATURES =
            List.of(StackSampling.METER_TEMPERATURE, StackSampling.TEMPERATURE);

    public StackSamplingGiven() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "GB/T 16157-1996",
                Text.of(
                        "废气采样记录缺少或无法识别：{0}（采样器，流量计体积 L、温度 ℃、压力 kPa，含氧量 %、含湿量 %，烟气温度 ℃、压力 kPa、流速 m/s，"
                                + "采样嘴流速 m/s，断面面积 m²）",
                        "The record of stack sampling lacks, or does not make readable: {0} (sampler; volume in L, temperature in ℃ and"
                                + " pressure in kPa at the meter; oxygen and moisture in %; temperature in ℃, pressure in kPa and velocity"
                                + " in m/s of the gas; velocity in the nozzle in m/s; area in m²)"));
    }

    @Override
    public Verdict judge(Map<String, String> facts) {
        Optional<String> missing = Stream.of(
                        Stream.of(StackSampling.SAMPLER).filter(name -> !isCode(facts.get(name))),
                        unreadable(facts, AMOUNTS, ABOVE_ZERO),
                        unreadable(facts, PERCENTAGES, FROM_ZERO),
                        unreadable(facts, TEMPERATURES, TEMPERATURE))
                .flatMap(each -> each)
                .findFirst();
        return Verdict.holdsIf(missing.isEmpty(), "circumstances." + missing.orElse(""), missing.orElse(""));
    }

    private static Stream<String> unreadable(Map<String, String> facts, List<String> names, Pattern pattern) {
        return names.stream().filter(name -> !matches(pattern, facts.get(name)));
    }

    private static boolean isCode(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST_CODE;
    }

    private static boolean matches(Pattern pattern, String text) {
        return text != null && pattern.matcher(text.trim()).matches();
    }
}

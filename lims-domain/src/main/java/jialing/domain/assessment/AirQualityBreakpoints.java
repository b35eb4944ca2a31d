package jialing.domain.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jialing.domain.analysis.Measured;
import jialing.domain.assessment.AirQualityIndex.SubIndex;
import jialing.domain.catalogue.AirIndexBreakpoints;
import jialing.domain.shared.Text;

/**
 * The breakpoints of HJ 633 on a day. Those of HJ 633-2012 ended on 2026-02-28; where the edition in force is not on file no index is
 * calculated: an old table would give a number that means something else.
 *
 * @param inForce on that day, either daily or hourly ones
 */
public record AirQualityBreakpoints(LocalDate day, List<AirIndexBreakpoints> inForce) {

    private static final LocalDate FIRST_DAY_OF_2026_EDITION = LocalDate.of(2026, 3, 1);
    private static final int TOP_OF_THE_SCALE = 500;

    AirQualityIndex indexOf(Collection<Determinand> means) {
        var calculated = new ArrayList<SubIndex>();
        var not = new ArrayList<Remark>();
        for (Determinand mean : means) {
            Optional<AirIndexBreakpoints> own = inForce.stream()
                    .filter(each -> each.analyte().equals(mean.analyte()))
                    .findFirst();
            Optional<Integer> index = own.flatMap(each -> subIndex(each, mean));
            index.ifPresentOrElse(
                    value -> calculated.add(new SubIndex(mean.analyte(), value)),
                    () -> not.add(new Remark(mean.analyte(), reason(own, mean))));
        }
        return new AirQualityIndex(List.copyOf(calculated), List.copyOf(not));
    }

    private static Optional<Integer> subIndex(AirIndexBreakpoints breakpoints, Determinand mean) {
        boolean comparable = mean.unit().dimension() == breakpoints.unit().dimension();
        if (!comparable || !(mean.value() instanceof Measured measured)) {
            return Optional.empty();
        }
        BigDecimal content = mean.unit().convert(measured.value(), breakpoints.unit());
        Optional<Integer> index = breakpoints.indexOf(content);
        return index.isEmpty() && breakpoints.reachesTheTop() ? Optional.of(TOP_OF_THE_SCALE) : index;
    }

    private Text reason(Optional<AirIndexBreakpoints> own, Determinand mean) {
        if (own.isEmpty()) {
            String edition = day.isBefore(FIRST_DAY_OF_2026_EDITION) ? "HJ 633-2012" : "HJ 633-2026";
            return Text.of(
                    "无法计算，未装载" + edition + "的分指数浓度限值",
                    "cannot be calculated, the breakpoints of " + edition + " are not loaded");
        }
        return mean.value() instanceof Measured
                ? Text.of(
                        "浓度高于" + own.get().highest().toPlainString() + " "
                                + own.get().unit() + "，此平均时间不计算分指数，改用1小时平均",
                        "above " + own.get().highest().toPlainString() + " "
                                + own.get().unit() + " there is no sub-index for this averaging time: use the 1 h mean")
                : Text.of("没有可用的平均值", "there is no mean");
    }
}

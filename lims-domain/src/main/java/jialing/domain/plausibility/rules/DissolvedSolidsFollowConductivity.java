package jialing.domain.plausibility.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jialing.domain.catalogue.Unit;
import jialing.domain.plausibility.SampleContent;
import jialing.domain.plausibility.SampleContents;
import jialing.domain.shared.Text;

/**
 * Milligrams of dissolved solids in a litre are 0.55 to 0.7 times the conductivity at 25 ℃ in μS/cm (Standard Methods 1030 E); up to
 * 0.75 is let pass, as waters rich in sulphate reach it.
 */
public final class DissolvedSolidsFollowConductivity extends Relation {

    private static final BigDecimal FROM = new BigDecimal("0.55");
    private static final BigDecimal TO = new BigDecimal("0.75");

    public DissolvedSolidsFollowConductivity() {
        super(
                "Standard Methods 1030 E",
                List.of("TDS", "COND"),
                Text.of(
                        "溶解性总固体与电导率之比 {0}，不在 {1}～{2} 之间，且超出测量允差；请核查，说明原因或重新分析",
                        "Dissolved solids are {0} times the conductivity, not {1} to {2}, and more than the measurements allow; check, and explain it or analyse again"));
    }

    @Override
    public Text looked() {
        return Text.of("溶解性总固体与电导率", "dissolved solids and conductivity");
    }

    @Override
    public Optional<Standing> in(SampleContents contents) {
        Optional<SampleContent> solids = contents.in(Unit.MILLIGRAM_PER_LITRE, "TDS");
        return contents.in(Unit.MICROSIEMENS_PER_CENTIMETRE, "COND")
                .filter(conductivity ->
                        !conductivity.below() && conductivity.value().signum() > 0)
                .flatMap(conductivity -> solids.map(each -> standing(each, conductivity)));
    }

    private static Standing standing(SampleContent solids, SampleContent conductivity) {
        BigDecimal ratio = solids.value().divide(conductivity.value(), DIGITS);
        BigDecimal atLeast = solids.atLeast().divide(conductivity.value(), DIGITS);
        BigDecimal ofSolids = solids.tolerance().divide(conductivity.value(), DIGITS);
        BigDecimal ofConductivity = ratio.multiply(conductivity.tolerance()).divide(conductivity.value(), DIGITS);
        BigDecimal tolerance = ofSolids.multiply(ofSolids)
                .add(ofConductivity.multiply(ofConductivity))
                .sqrt(DIGITS);
        BigDecimal apart = FROM.subtract(ratio).max(atLeast.subtract(TO));
        return new Standing(
                apart.subtract(tolerance),
                Shown.of(ratio),
                FROM + "～" + TO + " ± " + Shown.of(tolerance),
                List.of(Shown.of(ratio), FROM, TO));
    }
}

package jialing.domain.analysis;

import jialing.domain.analysis.calculation.Formulas;
import jialing.domain.analysis.calculation.MeasuredSeries;
import jialing.domain.analysis.rules.AdditionsAreInProportion;
import jialing.domain.analysis.rules.AdditionsAreLinear;
import jialing.domain.curves.StandardAddition;
import jialing.domain.shared.Objections;

/** Standard additions at the bench: where they may take the place of a curve, and what they must show to bear a result. */
final class AddedPortions {

    private AddedPortions() {}

    /** A blank has no matrix, and a spike or a check has a content of its own to be found again. */
    static boolean areTaken(BatchPosition position, BatchAnalyte analyte) {
        boolean sample = position.kind() == PositionKind.SAMPLE || position.kind() == PositionKind.LABORATORY_DUPLICATE;
        return sample && areTaken(analyte);
    }

    /** What is read off a curve of concentrations; an amount in a cell would have to be calculated back. */
    static boolean areTaken(BatchAnalyte analyte) {
        return analyte.calculation().id().equals(Formulas.CURVE_CONCENTRATION.id());
    }

    /** In which the additions are stated. */
    static String unitOf(BatchAnalyte analyte) {
        return analyte.curveUnit().orElse(analyte.unit());
    }

    /** @throws jialing.domain.shared.Refusal when they are too few, not on a line, or out of proportion to what was found */
    static void mustBearAResult(BatchAnalyte analyte, MeasuredSeries additions) {
        StandardAddition found = additions.addition();
        new Objections()
                .hear(
                        new AdditionsAreLinear(),
                        new AdditionsAreLinear.Line(
                                analyte.analyte(), found.correlation(), analyte.correlationAtLeast()))
                .hear(
                        new AdditionsAreInProportion(),
                        new AdditionsAreInProportion.Addition(
                                analyte.analyte(),
                                additions.topAddition(),
                                found.content(),
                                unitOf(analyte),
                                found.content().compareTo(found.standardUncertainty()) > 0))
                .refuseIfAny();
    }
}

package jialing.domain.assessment.rules;

import jialing.domain.assessment.PlaceRequirement;
import jialing.domain.assessment.PlaceRequirement.Kind;
import jialing.domain.assessment.PlaceRequirement.Outlet;
import jialing.domain.assessment.PollutantClass;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A permit says at which outlet it holds, and a pollutant of the first class is judged where it leaves the workshop, undiluted. */
public final class FirstClassAtTheWorkshop extends Rule<PlaceRequirement> {

    public FirstClassAtTheWorkshop() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "GB 8978-1996 4.2.1.1",
                Text.of(
                        "排污许可限值须写明排口；第一类污染物{0}在车间或车间处理设施排放口判定，不在总排口",
                        "A permit limit names its outlet; the first-class pollutant {0} is judged at the outlet of the workshop, not at the"
                                + " final one"));
    }

    @Override
    public Verdict judge(PlaceRequirement limit) {
        if (limit.kind() != Kind.PERMIT) {
            return Verdict.holds();
        }
        boolean mixed = limit.outlet() == Outlet.FINAL && PollutantClass.of(limit.analyte()) == PollutantClass.FIRST;
        return Verdict.holdsIf(limit.outlet() != null && !mixed, "outlet", limit.analyte());
    }
}

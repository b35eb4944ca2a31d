package jialing.domain.shared;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who analyses and does nothing else with samples knows their codes: not where they are from, not for whom, not which of them control
 * the field. Whoever also plans, samples, receives, judges or supervises has to know.
 */
public final class AnalystIsBlind extends Rule<Actor> {

    private static final Set<Capacity> UNCONCERNED =
            EnumSet.of(Capacity.ANALYST, Capacity.EQUIPMENT_OFFICER, Capacity.ADMINISTRATOR, Capacity.NETWORK_READER);

    public AnalystIsBlind() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "HJ 630-2011",
                Text.of(
                        "分析人员只凭样品编号工作，看不到采样点位、任务单和现场质控样的身份",
                        "Who analyses works by the code of the sample and does not see its site, its order or whether it controls the field"));
    }

    @Override
    public Verdict judge(Actor actor) {
        boolean knows = !actor.holds(Capacity.ANALYST) || !UNCONCERNED.containsAll(actor.capacities());
        return Verdict.holdsIf(knows, null);
    }
}

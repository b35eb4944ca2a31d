package jialing.domain.controlchart;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jialing.domain.controlchart.persistence.ChartTable;
import jialing.domain.controlchart.rules.ChartDecisionGivesReason;
import jialing.domain.controlchart.rules.ChartWatchesSomething;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A quality officer chooses the rules that speak on a chart, and answers for it with a signature. */
@UseCase
public class ChooseControlRules {

    @Inject
    ControlCharts charts;

    @Inject
    ChartTable table;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public void choose(UUID chartId, List<ControlRule> asked, String reason, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        ControlChart chart = charts.byId(chartId);
        actor.mustActFor(chart.organisation());
        List<ControlRule> rules =
                asked.stream().filter(Objects::nonNull).distinct().sorted().toList();
        new ChartWatchesSomething().require(rules);
        new ChartDecisionGivesReason().require(reason);
        Act act = Act.of(
                Verb.CHOOSE_CONTROL_RULES,
                Subject.of("ControlChart", chart.id()),
                actor,
                Capacity.QUALITY_OFFICER,
                Map.of("chart", chart, "rules", rules, "reason", reason.trim()));
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        table.choose(TimeOrderedId.next(), chart, rules, reason.trim(), actor.personId(), clock.now(), recorded);
    }
}

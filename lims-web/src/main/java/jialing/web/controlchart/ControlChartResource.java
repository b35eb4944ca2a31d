package jialing.web.controlchart;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.controlchart.ChartKind;
import jialing.domain.controlchart.ChartLine;
import jialing.domain.controlchart.ChooseControlRules;
import jialing.domain.controlchart.ControlChartView;
import jialing.domain.controlchart.ControlChartView.PlottedChart;
import jialing.domain.controlchart.ControlRule;
import jialing.domain.controlchart.DrawControlLimits;
import jialing.domain.controlchart.Estimator;
import jialing.domain.controlchart.TakeOverChart;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.shared.Page;
import jialing.domain.shared.Text;
import jialing.web.people.SigningBody;

/** Charts, their limits and rules. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("control-charts")
public class ControlChartResource {

    @Inject
    ControlChartView view;

    @Inject
    TakeOverChart takeOverChart;

    @Inject
    DrawControlLimits drawLimits;

    @Inject
    ChooseControlRules chooseRules;

    public record ChartPage(List<ChartLine> items, String next) {}

    public record ChartsOfBatch(List<PlottedChart> items) {}

    /** A rule that may be chosen. */
    public record RuleOffered(ControlRule rule, ControlRule.AlarmGrade severity, Text text, boolean usual) {}

    public record RulesOffered(List<RuleOffered> items) {}

    /** @param without points that are left out */
    public record LimitsDecision(
            List<UUID> without, Estimator estimator, String reason, String pin, PasskeyAnswer passkey)
            implements SigningBody {

        Set<UUID> leftOut() {
            return without == null
                    ? Set.of()
                    : without.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
        }
    }

    public record RulesDecision(List<ControlRule> rules, String reason, String pin, PasskeyAnswer passkey)
            implements SigningBody {}

    /**
     * A chart that was kept on paper or in another system.
     *
     * @param level number of the reference material, null where there is none
     */
    public record FormerChart(
            String method,
            String analyte,
            String matrix,
            String instrument,
            ChartKind kind,
            String level,
            List<TakeOverChart.FormerPoint> points,
            String reason,
            String pin,
            PasskeyAnswer passkey)
            implements SigningBody {}

    @POST
    public PlottedChart takeOver(FormerChart former) {
        return view.one(takeOverChart.takeOver(
                new TakeOverChart.Command(
                        former.method(),
                        former.analyte(),
                        former.matrix(),
                        former.instrument(),
                        former.kind(),
                        former.level(),
                        former.points(),
                        former.reason()),
                former.means()));
    }

    /** @param alarmed only those whose newest point raises an alarm */
    @GET
    public ChartPage charts(
            @QueryParam("method") String method,
            @QueryParam("analyte") String analyte,
            @QueryParam("alarmed") boolean alarmed,
            @QueryParam("after") UUID after,
            @QueryParam("limit") Integer limit) {
        Page<ChartLine> page = view.page(method, analyte, alarmed, after, limit);
        return new ChartPage(page.items(), page.next());
    }

    @GET
    @Path("rules")
    public RulesOffered rules() {
        return new RulesOffered(Arrays.stream(ControlRule.values())
                .map(rule -> new RuleOffered(rule, rule.severity(), rule.label(), ControlRule.USUAL.contains(rule)))
                .toList());
    }

    @GET
    @Path("{id}")
    public PlottedChart chart(@PathParam("id") UUID id) {
        return view.one(id);
    }

    /** The charts that a batch adds to, with what it adds, whether it is judged already or not. */
    @GET
    @Path("of-batch/{batch}")
    public ChartsOfBatch ofBatch(@PathParam("batch") UUID batch) {
        return new ChartsOfBatch(view.ofBatch(batch));
    }

    @POST
    @Path("{id}/limits")
    public PlottedChart draw(@PathParam("id") UUID id, LimitsDecision decision) {
        drawLimits.draw(
                new DrawControlLimits.Command(id, decision.leftOut(), decision.estimator(), decision.reason()),
                decision.means());
        return view.one(id);
    }

    @POST
    @Path("{id}/rules")
    public PlottedChart choose(@PathParam("id") UUID id, RulesDecision decision) {
        chooseRules.choose(
                id, decision.rules() == null ? List.of() : decision.rules(), decision.reason(), decision.means());
        return view.one(id);
    }
}

package jialing.web.preparation;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import jialing.domain.preparation.PreparationBatch;
import jialing.domain.preparation.PreparationDemand;
import jialing.domain.preparation.PreparationView;
import jialing.domain.preparation.PrepareContainer;
import jialing.domain.preparation.RunPreparationBatch;
import jialing.domain.preparation.SetPreparationDemand;
import jialing.domain.preparation.Sieve;
import jialing.domain.preparation.SplitContainer;
import jialing.domain.preparation.StepKind;
import jialing.domain.preparation.Treatment;

/** Preparation: a container's steps and portions, batches, and what methods demand here. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("preparation")
public class PreparationResource {

    @Inject
    PreparationView view;

    @Inject
    PrepareContainer prepareContainer;

    @Inject
    SplitContainer splitContainer;

    @Inject
    RunPreparationBatch runBatch;

    @Inject
    SetPreparationDemand setDemand;

    public record PreparationBatchList(List<PreparationBatch> items) {}

    public record PreparationDemandList(List<PreparationDemand> items) {}

    /** Masses in grams, temperature in degrees Celsius. */
    public record StepDone(
            StepKind kind,
            BigDecimal taken,
            BigDecimal obtained,
            BigDecimal removed,
            Sieve sieve,
            BigDecimal temperature,
            BigDecimal hours,
            String reason,
            List<String> instruments,
            String room) {}

    public record Splitting(List<SplitContainer.PortionWanted> portions) {}

    public record PreparationRun(
            Treatment treatment,
            String method,
            List<RunPreparationBatch.Portioned> containers,
            BigDecimal finalVolumeMl,
            Integer blanks,
            BigDecimal temperature,
            Integer minutes,
            String remark,
            PreparationBatch.Used elements) {}

    public record DemandSetting(String method, Treatment treatment, Sieve sieve, Integer blanks, String reason) {}

    /** @param code of a container, as scanned or typed */
    @GET
    @Path("containers/{code}")
    public PreparationView.Detail container(@PathParam("code") String code) {
        return view.of(code);
    }

    @POST
    @Path("containers/{code}/steps")
    public PreparationView.Detail prepare(@PathParam("code") String code, StepDone done) {
        prepareContainer.prepare(new PrepareContainer.Command(
                code,
                done.kind(),
                done.taken(),
                done.obtained(),
                done.removed(),
                done.sieve(),
                done.temperature(),
                done.hours(),
                done.reason(),
                done.instruments(),
                done.room()));
        return view.of(code);
    }

    @POST
    @Path("containers/{code}/portions")
    public PreparationView.Detail split(@PathParam("code") String code, Splitting splitting) {
        splitContainer.split(new SplitContainer.Command(code, splitting.portions()));
        return view.of(code);
    }

    /** The hundred newest. */
    @GET
    @Path("batches")
    public PreparationBatchList batches() {
        return new PreparationBatchList(view.batches());
    }

    @POST
    @Path("batches")
    public PreparationBatchList run(PreparationRun run) {
        runBatch.run(new RunPreparationBatch.Command(
                run.treatment(),
                run.method(),
                run.containers(),
                run.finalVolumeMl(),
                run.blanks(),
                run.temperature(),
                run.minutes(),
                run.remark(),
                run.elements()));
        return batches();
    }

    /** Those in force. */
    @GET
    @Path("demands")
    public PreparationDemandList demands() {
        return new PreparationDemandList(view.demands());
    }

    @POST
    @Path("demands")
    public PreparationDemandList demand(DemandSetting setting) {
        setDemand.set(new SetPreparationDemand.Command(
                setting.method(), setting.treatment(), setting.sieve(), setting.blanks(), setting.reason()));
        return demands();
    }
}

package jialing.web.methods;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.formula.DefinedFormula;
import jialing.domain.methods.DraftFormula;
import jialing.domain.methods.FormulaInput;
import jialing.domain.methods.FormulaView;
import jialing.domain.methods.ReleaseFormula;
import jialing.domain.methods.RunFormula;
import jialing.domain.methods.TypedCase;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.shared.Page;
import jialing.domain.shared.Text;
import jialing.web.people.SigningBody;

/** The formulas that laboratories write for their methods: their versions, what they are tried with, their release. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("methods/formulas")
public class FormulaResource {

    @Inject
    FormulaView view;

    @Inject
    DraftFormula draftFormula;

    @Inject
    RunFormula runFormula;

    @Inject
    ReleaseFormula releaseFormula;

    public record FormulaPage(List<FormulaShown> items, String next) {}

    /** @param unit in which it is entered; null where instrument or analyte decide */
    public record QuantityShown(String name, Text label, String unit) {}

    public record QuantityList(List<QuantityShown> items) {}

    /**
     * @param network whether it holds for every laboratory that has none of its own
     * @param unit of the answer
     */
    public record NewFormula(
            String method,
            String analyte,
            String matrix,
            boolean network,
            String text,
            List<FormulaInput> inputs,
            String unit,
            String reason) {

        DraftFormula.Command command() {
            return new DraftFormula.Command(method, analyte, matrix, network, text, inputs, unit, reason);
        }
    }

    /** @param written the one way of writing it */
    public record FormulaAnswer(String answer, String written, String unit) {}

    public record RegressionCases(List<TypedCase> cases) {}

    /** @param explanation of what differs from the results on record; null when nothing does */
    public record FormulaReleasing(LocalDate inForceFrom, String explanation, String pin, PasskeyAnswer passkey)
            implements SigningBody {}

    @GET
    public FormulaPage formulas(
            @QueryParam("method") String method, @QueryParam("after") UUID after, @QueryParam("limit") Integer limit) {
        Page<FormulaView.Whole> page = view.page(method, after, limit);
        return new FormulaPage(page.items().stream().map(FormulaShown::of).toList(), page.next());
    }

    /** What a formula of the method may read. */
    @GET
    @Path("quantities")
    public QuantityList quantities(@QueryParam("method") String method, @QueryParam("analyte") String analyte) {
        return new QuantityList(view.quantities(method, analyte).stream()
                .map(each ->
                        new QuantityShown(each.name(), each.label(), each.unit().orElse(null)))
                .toList());
    }

    /** What a text would be; nothing is kept. */
    @POST
    @Path("check")
    public FormulaAnswer check(NewFormula asked) {
        DefinedFormula formula = view.checked(asked.command());
        return new FormulaAnswer(
                formula.answer(), formula.written(), formula.unit().toString());
    }

    @POST
    public FormulaShown draft(NewFormula asked) {
        return formula(draftFormula.draft(asked.command()));
    }

    @GET
    @Path("{id}")
    public FormulaShown formula(@PathParam("id") UUID id) {
        return FormulaShown.of(view.of(id));
    }

    @POST
    @Path("{id}/runs")
    public FormulaShown run(@PathParam("id") UUID id, RegressionCases asked) {
        runFormula.run(new RunFormula.Command(id, asked.cases()));
        return formula(id);
    }

    @POST
    @Path("{id}/release")
    public FormulaShown release(@PathParam("id") UUID id, FormulaReleasing asked) {
        releaseFormula.release(new ReleaseFormula.Command(id, asked.inForceFrom(), asked.explanation()), asked.means());
        return formula(id);
    }
}

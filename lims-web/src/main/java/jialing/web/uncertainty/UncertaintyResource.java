package jialing.web.uncertainty;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.shared.Page;
import jialing.domain.shared.Refusal;
import jialing.domain.uncertainty.EvaluatedUncertainty;
import jialing.domain.uncertainty.EvaluationInput;
import jialing.domain.uncertainty.SignEvaluation;
import jialing.domain.uncertainty.UncertaintyEvaluation;
import jialing.domain.uncertainty.UncertaintyList;
import jialing.domain.uncertainty.UncertaintyView;
import jialing.web.people.SigningBody;

/** Evaluations of uncertainty: their list, each one as it was signed, trials of which nothing is kept, and signing. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("uncertainty")
public class UncertaintyResource {

    @Inject
    UncertaintyList list;

    @Inject
    UncertaintyView view;

    @Inject
    SignEvaluation signEvaluation;

    /** One, or none. */
    public record UncertaintyFound(List<UncertaintyView.UncertaintyOfValue> items) {}

    public record UncertaintyPage(List<UncertaintyEvaluation> items, String next) {}

    /**
     * @param method standard that determines the analyte in the matrix
     * @param low of the band, included; null from zero on
     * @param high of the band, excluded; null without end
     * @param unit of band and absolute U, one of the catalogue
     * @param reason what led to it, or what changed since the version before
     */
    public record NewEvaluation(
            String method,
            String analyte,
            String matrix,
            BigDecimal low,
            BigDecimal high,
            String unit,
            LocalDate validFrom,
            String reason,
            EvaluationInput input,
            String pin,
            PasskeyAnswer passkey)
            implements SigningBody {

        SignEvaluation.Command asked() {
            return new SignEvaluation.Command(method, analyte, matrix, low, high, unit, validFrom, reason, input);
        }
    }

    @GET
    @Path("evaluations")
    public UncertaintyPage evaluations(
            @QueryParam("method") String method,
            @QueryParam("analyte") String analyte,
            @QueryParam("after") UUID after,
            @QueryParam("limit") Integer limit) {
        Page<UncertaintyEvaluation> page = list.page(method, analyte, after, limit);
        return new UncertaintyPage(page.items(), page.next());
    }

    @GET
    @Path("evaluations/{id}")
    public UncertaintyView.SignedEvaluation evaluation(@PathParam("id") UUID id) {
        return view.of(id);
    }

    @POST
    @Path("evaluations")
    public UncertaintyEvaluation sign(NewEvaluation evaluation) {
        return signEvaluation.sign(evaluation.asked(), evaluation.means());
    }

    /** Of a value that was measured here. */
    @GET
    @Path("of-value")
    public UncertaintyFound ofValue(
            @QueryParam("method") String method,
            @QueryParam("analyte") String analyte,
            @QueryParam("matrix") String matrix,
            @QueryParam("value") BigDecimal value,
            @QueryParam("unit") String unit,
            @QueryParam("on") String on) {
        return new UncertaintyFound(view.ofValue(method, analyte, matrix, value, unit, day(on)).stream()
                .toList());
    }

    /** What an evaluation would give. */
    @POST
    @Path("trials")
    public EvaluatedUncertainty trial(EvaluationInput input) {
        return view.trial(input);
    }

    private static LocalDate day(String on) {
        try {
            return on == null || on.isEmpty() ? null : LocalDate.parse(on);
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("DayIsReal", "on", "日期写法不对：" + on, "This is no day: " + on);
        }
    }
}

package jialing.web.assessment;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.assessment.AssessmentView;
import jialing.domain.assessment.PlaceRequirement;
import jialing.domain.assessment.PlaceRequirement.Kind;
import jialing.domain.assessment.PlaceRequirement.Outlet;
import jialing.domain.assessment.SectionYears;
import jialing.domain.assessment.SetPlaceRequirement;
import jialing.domain.assessment.SetPlaceRequirement.PlaceRequirementAsked;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.planning.DecisionRule;
import jialing.domain.planning.Element;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Page;
import jialing.web.people.SigningBody;

/** Verdicts of samples, classes of a year, and the limits that an organisation enters for its sites and outlets. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("assessment")
public class AssessmentResource {

    @Inject
    AssessmentView view;

    @Inject
    SectionYears sections;

    @Inject
    SetPlaceRequirement setRequirement;

    @Inject
    LabClock clock;

    public record PlaceRequirementPage(List<PlaceRequirement> items, String next) {}

    /** @param notDetected null for no; @param from null for today; @param unit null for the one in which the analyte is reported */
    public record PlaceRequirementSetting(
            Kind kind,
            String place,
            Outlet outlet,
            String matrix,
            String analyte,
            BigDecimal low,
            BigDecimal high,
            Boolean notDetected,
            String unit,
            LocalDate from,
            LocalDate until,
            String source,
            String pin,
            PasskeyAnswer passkey)
            implements SigningBody {

        private PlaceRequirementAsked asked() {
            return new PlaceRequirementAsked(
                    kind,
                    place,
                    outlet,
                    matrix,
                    analyte,
                    low,
                    high,
                    Boolean.TRUE.equals(notDetected),
                    unit,
                    from,
                    until,
                    source);
        }
    }

    /** @param from first day on which it no longer holds, null for today */
    public record PlaceRequirementEnding(
            Kind kind,
            String place,
            String matrix,
            String analyte,
            LocalDate from,
            String source,
            String pin,
            PasskeyAnswer passkey)
            implements SigningBody {

        private PlaceRequirementAsked asked() {
            return new PlaceRequirementAsked(
                    kind, place, null, matrix, analyte, null, null, false, null, from, null, source);
        }
    }

    /** @param code of a sample, as scanned or typed; @param rule name of a decision rule, the one agreed in the order where none is given */
    @GET
    @Path("samples/{code}")
    public AssessmentView.SampleVerdicts verdicts(
            @PathParam("code") String code, @QueryParam("decisionRule") String rule) {
        return view.ofSample(code, Optional.ofNullable(rule).map(DecisionRule::named));
    }

    /** @param element surface water where none is given; @param year the present one where none is given */
    @GET
    @Path("sections")
    public SectionYears.SectionPage sections(
            @QueryParam("element") String element,
            @QueryParam("year") Integer year,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return sections.page(
                element == null ? Element.SURFACE_WATER : Element.of(element),
                year == null ? clock.today().getYear() : year,
                after,
                limit);
    }

    /** Every version, the newest first. */
    @GET
    @Path("requirements")
    public PlaceRequirementPage requirements(
            @QueryParam("place") String place, @QueryParam("after") UUID after, @QueryParam("limit") Integer limit) {
        Page<PlaceRequirement> page = view.requirements(place, after, limit);
        return new PlaceRequirementPage(page.items(), page.next());
    }

    @POST
    @Path("requirements")
    public PlaceRequirement set(PlaceRequirementSetting setting) {
        return setRequirement.set(setting.asked(), setting.means());
    }

    @POST
    @Path("requirements/end")
    public PlaceRequirement end(PlaceRequirementEnding ending) {
        return setRequirement.end(ending.asked(), ending.means());
    }
}

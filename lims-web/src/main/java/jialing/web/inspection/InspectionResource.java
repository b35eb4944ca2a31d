package jialing.web.inspection;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.inspection.AnswerInspection;
import jialing.domain.inspection.BeginInspection;
import jialing.domain.inspection.CheckDraw;
import jialing.domain.inspection.CheckScope;
import jialing.domain.inspection.DrawChecks;
import jialing.domain.inspection.DrawInspectors;
import jialing.domain.inspection.Inspection;
import jialing.domain.inspection.InspectionAnswer;
import jialing.domain.inspection.InspectionCampaign;
import jialing.domain.inspection.InspectionCheck;
import jialing.domain.inspection.InspectionConclusion;
import jialing.domain.inspection.InspectionState;
import jialing.domain.inspection.InspectionView;
import jialing.domain.inspection.PlanInspections;
import jialing.domain.inspection.PublishInspection;
import jialing.domain.inspection.SignInspection;
import jialing.domain.nonconformity.Severity;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.shared.Page;
import jialing.domain.supervision.AuditOutcome;
import jialing.domain.supervision.Checklist;
import jialing.web.people.SigningBody;

/** Inspections: rounds with the draw of institutions, and each inspection from its draw of inspectors to its publication. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("inspection")
public class InspectionResource {

    @Inject
    InspectionView view;

    @Inject
    PlanInspections planInspections;

    @Inject
    DrawInspectors drawInspectors;

    @Inject
    BeginInspection beginInspection;

    @Inject
    DrawChecks drawChecks;

    @Inject
    AnswerInspection answerInspection;

    @Inject
    SignInspection signInspection;

    @Inject
    PublishInspection publishInspection;

    public record CampaignList(List<InspectionCampaign> items) {}

    public record InstitutionList(List<InspectionView.Institution> items) {}

    public record InspectionLine(InspectionState state, Inspection inspection) {

        static InspectionLine of(Inspection inspection) {
            return new InspectionLine(inspection.state(), inspection);
        }
    }

    public record InspectionPage(List<InspectionLine> items, String next) {}

    public record InspectionShown(
            InspectionState state,
            Inspection inspection,
            String inspectedZh,
            String inspectedEn,
            List<Inspection.Inspector> inspectors,
            List<Checklist.Item> questions,
            CheckDraw checkDraw,
            List<InspectionCheck> checks,
            List<InspectionAnswer> answers) {}

    /**
     * From which days of the record what is verified will be drawn.
     *
     * @param count of each kind: results, raw files, people
     */
    public record InspectionBeginning(LocalDate from, LocalDate to, Integer count) {}

    /** @param flight unannounced */
    public record CampaignPlanning(
            String title,
            String basis,
            boolean flight,
            LocalDate from,
            LocalDate to,
            List<InspectionCampaign.RiskWeight> institutions,
            Integer count) {}

    public record InspectorDrawing(String institution, Integer count) {}

    /**
     * @param photos ids of those that were sent before
     * @param id of the answer, minted on the device; null where there is no device that keeps it
     * @param deviceTime when it was recorded there
     * @param seen id of the answer that stood to the point then; null for none
     */
    public record InspectionAnswering(
            String question,
            AuditOutcome outcome,
            String note,
            Severity severity,
            List<UUID> photos,
            UUID id,
            Instant deviceTime,
            UUID seen) {

        AnswerInspection.Command of(UUID inspection) {
            AnswerInspection.OnDevice device = id == null ? null : new AnswerInspection.OnDevice(id, deviceTime, seen);
            return new AnswerInspection.Command(inspection, question, outcome, note, severity, photos, device);
        }
    }

    /**
     * @param account of the representative of the inspected, who types the own PIN; null where they refuse
     * @param refusal why they do not sign
     */
    public record InspectionSigning(
            String summary,
            InspectionConclusion conclusion,
            String account,
            String accountPin,
            String refusal,
            String pin,
            PasskeyAnswer passkey)
            implements SigningBody {}

    public record InspectionPublishing(String words, String pin, PasskeyAnswer passkey) implements SigningBody {}

    /** Who may be inspected. */
    @GET
    @Path("institutions")
    public InstitutionList institutions() {
        return new InstitutionList(view.institutions());
    }

    @GET
    @Path("campaigns")
    public CampaignList campaigns() {
        return new CampaignList(view.campaigns());
    }

    @POST
    @Path("campaigns")
    public InspectionView.CampaignDetail plan(CampaignPlanning planning) {
        InspectionCampaign campaign = planInspections.plan(new PlanInspections.Command(
                planning.title(),
                planning.basis(),
                planning.flight(),
                planning.from(),
                planning.to(),
                planning.institutions(),
                planning.count()));
        return view.campaign(campaign.id());
    }

    @GET
    @Path("campaigns/{id}")
    public InspectionView.CampaignDetail campaign(@PathParam("id") UUID id) {
        return view.campaign(id);
    }

    /** Commits to the draw of inspectors for an institution that was drawn. */
    @POST
    @Path("campaigns/{id}/inspections")
    public InspectionShown drawInspectors(@PathParam("id") UUID id, InspectorDrawing drawing) {
        Inspection inspection =
                drawInspectors.draw(new DrawInspectors.Command(id, drawing.institution(), drawing.count()));
        return inspection(inspection.id());
    }

    @GET
    @Path("inspections")
    public InspectionPage inspections(@QueryParam("after") UUID after, @QueryParam("limit") Integer limit) {
        Page<Inspection> page = view.page(after, limit);
        return new InspectionPage(page.items().stream().map(InspectionLine::of).toList(), page.next());
    }

    @GET
    @Path("inspections/{id}")
    public InspectionShown inspection(@PathParam("id") UUID id) {
        InspectionView.Detail detail = view.of(id);
        return new InspectionShown(
                detail.inspection().state(),
                detail.inspection(),
                detail.inspectedZh(),
                detail.inspectedEn(),
                detail.inspectors(),
                detail.questions(),
                detail.checkDraw(),
                detail.checks(),
                detail.answers());
    }

    @POST
    @Path("inspections/{id}/start")
    public InspectionShown begin(@PathParam("id") UUID id, InspectionBeginning beginning) {
        beginInspection.begin(id, new CheckScope(beginning.from(), beginning.to(), beginning.count()));
        return inspection(id);
    }

    /** Draws from the record of the inspected what is verified on the spot, as the beginning named it. */
    @POST
    @Path("inspections/{id}/checks")
    public InspectionShown drawChecks(@PathParam("id") UUID id) {
        drawChecks.draw(id);
        return inspection(id);
    }

    @POST
    @Path("inspections/{id}/answers")
    public InspectionShown answer(@PathParam("id") UUID id, InspectionAnswering answer) {
        answerInspection.answer(answer.of(id));
        return inspection(id);
    }

    @POST
    @Path("inspections/{id}/signature")
    public InspectionShown sign(@PathParam("id") UUID id, InspectionSigning signing) {
        signInspection.sign(
                new SignInspection.Command(
                        id,
                        signing.summary(),
                        signing.conclusion(),
                        signing.account(),
                        signing.accountPin(),
                        signing.refusal()),
                signing.means());
        return inspection(id);
    }

    @POST
    @Path("inspections/{id}/publication")
    public InspectionShown publish(@PathParam("id") UUID id, InspectionPublishing publishing) {
        publishInspection.publish(id, publishing.words(), publishing.means());
        return inspection(id);
    }
}

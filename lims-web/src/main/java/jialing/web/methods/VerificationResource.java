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
import jialing.domain.methods.ApproveVerification;
import jialing.domain.methods.DraftMethodVerification;
import jialing.domain.methods.EnterTrial;
import jialing.domain.methods.MethodList;
import jialing.domain.methods.SubmitVerification;
import jialing.domain.methods.TrialEntry;
import jialing.domain.methods.VerificationView;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.shared.Page;
import jialing.web.methods.VerificationShown.TrialOfFile;
import jialing.web.people.SigningBody;

/** Verification files: their list, each one with its trials, and what is done with it. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("methods/verifications")
public class VerificationResource {

    @Inject
    MethodList list;

    @Inject
    VerificationView view;

    @Inject
    DraftMethodVerification draftVerification;

    @Inject
    EnterTrial enterTrial;

    @Inject
    SubmitVerification submitVerification;

    @Inject
    ApproveVerification approveVerification;

    public record VerificationPage(List<MethodList.VerificationLine> items, String next) {}

    /**
     * @param instrument null for whatever instrument of the laboratory
     * @param digits significant digits of the detection limit, 1 or 2; null for 1
     */
    public record NewVerification(
            String method, String analyte, String matrix, String instrument, Integer digits, String occasion) {}

    public record VerificationNote(String note) {}

    /** @param uncertainty where it was evaluated, null when nowhere */
    public record VerificationApproval(LocalDate inForceFrom, String uncertainty, String pin, PasskeyAnswer passkey)
            implements SigningBody {}

    @GET
    public VerificationPage files(
            @QueryParam("method") String method, @QueryParam("after") UUID after, @QueryParam("limit") Integer limit) {
        Page<MethodList.VerificationLine> page = list.files(method, after, limit);
        return new VerificationPage(page.items(), page.next());
    }

    @GET
    @Path("{id}")
    public VerificationShown file(@PathParam("id") UUID id) {
        return VerificationShown.of(view.of(id));
    }

    @POST
    public VerificationShown draft(NewVerification asked) {
        return file(draftVerification.draft(new DraftMethodVerification.Command(
                asked.method(),
                asked.analyte(),
                asked.matrix(),
                asked.instrument(),
                asked.digits(),
                asked.occasion())));
    }

    /** What a trial would show; nothing is kept. */
    @POST
    @Path("{id}/figures")
    public TrialOfFile figures(@PathParam("id") UUID id, TrialEntry trial) {
        return TrialOfFile.of(view.figuresOf(id, trial));
    }

    @POST
    @Path("{id}/trials")
    public VerificationShown enter(@PathParam("id") UUID id, TrialEntry trial) {
        enterTrial.enter(id, trial);
        return file(id);
    }

    @POST
    @Path("{id}/submission")
    public VerificationShown submit(@PathParam("id") UUID id) {
        submitVerification.submit(id);
        return file(id);
    }

    @POST
    @Path("{id}/return")
    public VerificationShown sendBack(@PathParam("id") UUID id, VerificationNote body) {
        submitVerification.sendBack(id, body.note());
        return file(id);
    }

    @POST
    @Path("{id}/approval")
    public VerificationShown approve(@PathParam("id") UUID id, VerificationApproval approval) {
        approveVerification.approve(
                new ApproveVerification.Command(id, approval.inForceFrom(), approval.uncertainty()), approval.means());
        return file(id);
    }
}

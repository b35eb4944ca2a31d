package jialing.web.complaints;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jialing.domain.complaints.ComplaintFinding;
import jialing.domain.complaints.ComplaintView;
import jialing.domain.complaints.DecideComplaint;
import jialing.domain.complaints.HandleComplaint;
import jialing.domain.complaints.PassedOn;
import jialing.domain.complaints.Reporter;
import jialing.domain.nonconformity.Severity;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.web.people.SigningBody;

/** The desk of the officer who handles complaints, and what the organisation complained of was told. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("complaints")
public class ComplaintCaseResource {

    @Inject
    ComplaintView view;

    @Inject
    HandleComplaint handleComplaint;

    @Inject
    DecideComplaint decideComplaint;

    public record ComplaintList(List<ComplaintView.Line> items) {}

    public record PassedOnList(List<PassedOn> items) {}

    public record ComplaintWords(String words) {}

    /** @param severity of the nonconformity to open at the organisation complained of; none when it is not given */
    public record ComplaintDeciding(
            ComplaintFinding finding, String words, Severity severity, String pin, PasskeyAnswer passkey)
            implements SigningBody {}

    @GET
    @Path("cases")
    public ComplaintList all() {
        return new ComplaintList(view.all());
    }

    /** How many are near their term or past it. */
    @GET
    @Path("due")
    public ComplaintView.Due due() {
        return view.due();
    }

    /** About the own organisation, as far as it was told. */
    @GET
    @Path("passed-on")
    public PassedOnList passedOn() {
        return new PassedOnList(view.passedOn());
    }

    @GET
    @Path("cases/{complaint}")
    public ComplaintView.Detail one(@PathParam("complaint") UUID id) {
        return view.of(id);
    }

    @POST
    @Path("cases/{complaint}/acceptance")
    public ComplaintView.Detail accept(@PathParam("complaint") UUID id, ComplaintWords said) {
        handleComplaint.accept(id, said.words());
        return view.of(id);
    }

    @POST
    @Path("cases/{complaint}/refusal")
    public ComplaintView.Detail decline(@PathParam("complaint") UUID id, ComplaintWords said) {
        handleComplaint.decline(id, said.words());
        return view.of(id);
    }

    @POST
    @Path("cases/{complaint}/notes")
    public ComplaintView.Detail note(@PathParam("complaint") UUID id, ComplaintWords said) {
        handleComplaint.note(id, said.words());
        return view.of(id);
    }

    @POST
    @Path("cases/{complaint}/passing-on")
    public ComplaintView.Detail passOn(@PathParam("complaint") UUID id, ComplaintWords said) {
        handleComplaint.passOn(id, said.words());
        return view.of(id);
    }

    @POST
    @Path("cases/{complaint}/decision")
    public ComplaintView.Detail decide(@PathParam("complaint") UUID id, ComplaintDeciding deciding) {
        decideComplaint.decide(
                new DecideComplaint.Command(id, deciding.finding(), deciding.words(), deciding.severity()),
                deciding.means());
        return view.of(id);
    }

    @POST
    @Path("cases/{complaint}/answer")
    public ComplaintView.Detail answer(@PathParam("complaint") UUID id, ComplaintWords said) {
        handleComplaint.answer(id, said.words());
        return view.of(id);
    }

    @POST
    @Path("cases/{complaint}/closing")
    public ComplaintView.Detail close(@PathParam("complaint") UUID id, ComplaintWords said) {
        handleComplaint.close(id, said.words());
        return view.of(id);
    }

    /** Opens the seal of who reports; the words are the reason. */
    @POST
    @Path("cases/{complaint}/reporter")
    public Reporter reporter(@PathParam("complaint") UUID id, ComplaintWords reason) {
        return handleComplaint.reporter(id, reason.words());
    }
}

package jialing.web.complaints;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.List;
import jialing.domain.complaints.ComplaintKind;
import jialing.domain.complaints.ComplaintView;
import jialing.domain.complaints.FollowComplaint;
import jialing.domain.complaints.ReceiveComplaint;
import jialing.domain.complaints.Reporter;
import jialing.domain.evidence.BroughtFile;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Text;
import jialing.web.shared.PublicDoor;
import jialing.web.shared.Throttle;

/** Whoever comes brings something forward, gets a receipt and follows it. A session that comes along is not even looked at. */
@PublicDoor(unlimited = true, unrecognised = true)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("complaints")
public class ComplaintDoorResource {

    /** As many as log-ins are tried: whole houses come from one address. */
    private static final Throttle THROTTLE = new Throttle(
            Integer.getInteger("jialing.log-ins-per-minute", 60),
            "ComplaintRate",
            Text.of("提交或查询过于频繁，请一分钟后再试", "Too much was sent or asked from here; try again in a minute"));

    /** Each picture is drawn again here. */
    private static final Throttle PICTURES = new Throttle(
            12,
            "ComplaintRate",
            Text.of("提交图片过于频繁，请一分钟后再试", "Too many pictures were sent from here; try again in a minute"));

    private static final int LONGEST_PICTURE = BroughtFile.LARGEST / 3 * 4 + 4;

    @Inject
    ReceiveComplaint receiveComplaint;

    @Inject
    FollowComplaint followComplaint;

    @Inject
    ComplaintView view;

    @Inject
    CurrentActor current;

    @Context
    HttpServletRequest request;

    public record ComplaintInstitutionList(List<ComplaintView.Institution> items) {}

    /**
     * @param about code of the organisation
     * @param name of the reporter; it may be left out, as may the ways to reach them
     */
    public record ComplaintGiven(
            String about, ComplaintKind kind, String subject, String words, String name, String phone, String email) {}

    /** The receipt travels in a body, never in an address: addresses are logged. */
    public record ComplaintReceipt(String receipt) {}

    public record ComplaintAddition(String receipt, String words) {}

    /** @param picture JPEG or PNG in base 64 */
    public record ComplaintPicture(String receipt, String picture) {

        byte[] bytes() {
            try {
                return picture == null || picture.length() > LONGEST_PICTURE
                        ? new byte[0]
                        : Base64.getDecoder().decode(picture);
            } catch (IllegalArgumentException notBase64) {
                return new byte[0];
            }
        }

        @Override
        public String toString() {
            return "ComplaintPicture";
        }
    }

    @GET
    @Path("institutions")
    public ComplaintInstitutionList institutions() {
        THROTTLE.admit(request.getRemoteAddr());
        return new ComplaintInstitutionList(current.whileBeing(Actor.system(), view::institutions));
    }

    @POST
    public ReceiveComplaint.Received receive(ComplaintGiven given) {
        THROTTLE.admit(request.getRemoteAddr());
        var reporter = new Reporter(given.name(), given.phone(), given.email());
        var command =
                new ReceiveComplaint.Command(given.about(), given.kind(), given.subject(), given.words(), reporter);
        return current.whileBeing(Actor.system(), () -> receiveComplaint.receive(command));
    }

    @POST
    @Path("receipt")
    public FollowComplaint.Followed follow(ComplaintReceipt given) {
        THROTTLE.admit(request.getRemoteAddr());
        return current.whileBeing(Actor.system(), () -> followComplaint.look(given.receipt()));
    }

    @POST
    @Path("receipt/additions")
    public FollowComplaint.Followed add(ComplaintAddition addition) {
        THROTTLE.admit(request.getRemoteAddr());
        return current.whileBeing(Actor.system(), () -> followComplaint.add(addition.receipt(), addition.words()));
    }

    /** It is drawn again: what the camera wrote beside it is not kept, and its name is not asked. */
    @POST
    @Path("receipt/pictures")
    public FollowComplaint.Followed addPicture(ComplaintPicture given) {
        PICTURES.admit(request.getRemoteAddr());
        return current.whileBeing(Actor.system(), () -> followComplaint.addPicture(given.receipt(), given.bytes()));
    }
}

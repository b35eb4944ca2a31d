package jialing.web.samplebank;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jialing.domain.samplebank.BankDesk;
import jialing.domain.samplebank.Retention;
import jialing.domain.samplebank.SetRetentionTerm;
import jialing.domain.shared.Page;

/** How long samples are kept, and which have been kept for long enough. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("samplebank/retention")
public class RetentionResource {

    @Inject
    BankDesk desk;

    @Inject
    SetRetentionTerm setRetentionTerm;

    public record DueForDisposal(List<Retention> items, String next) {}

    /** @param after code of the last container of the page before */
    @GET
    @Path("due")
    public DueForDisposal due(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        Page<Retention> page = desk.due(after, limit);
        return new DueForDisposal(page.items(), page.next());
    }

    @GET
    @Path("terms")
    public BankDesk.RetentionTerms terms() {
        return desk.terms();
    }

    @POST
    @Path("terms")
    public BankDesk.RetentionTerms set(SetRetentionTerm.NewRetentionTerm term) {
        setRetentionTerm.set(term);
        return desk.terms();
    }
}

package jialing.web.transfer;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jialing.domain.transfer.SendableView;
import jialing.domain.transfer.SendableView.SendableGroup;

/** What may be put into a consignment. */
@Produces(MediaType.APPLICATION_JSON)
@Path("transfer/sendable")
public class SendableResource {

    @Inject
    SendableView view;

    public record SendableList(List<SendableGroup> items) {}

    @GET
    public SendableList sendable() {
        return new SendableList(view.groups());
    }
}

package jialing.web.equipment;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jialing.domain.equipment.InstrumentView;

/** The instruments of the organisation. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("equipment/instruments")
public class InstrumentResource {

    @Inject
    InstrumentView view;

    public record InstrumentList(List<InstrumentView.Line> items) {}

    @GET
    public InstrumentList instruments() {
        return new InstrumentList(view.own());
    }
}

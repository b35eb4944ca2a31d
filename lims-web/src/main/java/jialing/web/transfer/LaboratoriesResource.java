package jialing.web.transfer;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jialing.domain.transfer.CapableLaboratories;
import jialing.domain.transfer.CapableLaboratories.CapableLaboratory;

/** Who is qualified for what. */
@Produces(MediaType.APPLICATION_JSON)
@Path("transfer/laboratories")
public class LaboratoriesResource {

    @Inject
    CapableLaboratories laboratories;

    public record LaboratoryList(List<CapableLaboratory> items) {}

    /** @param analytes codes, with commas between */
    @GET
    public LaboratoryList laboratories(@QueryParam("element") String element, @QueryParam("analytes") String analytes) {
        return new LaboratoryList(
                laboratories.forWork(element, analytes == null ? List.of() : List.of(analytes.split(","))));
    }
}

package jialing.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jialing.domain.ledger.RegisterWitness;

/** Who may cosign checkpoints. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("ledger/witnesses")
public class WitnessResource {

    @Inject
    RegisterWitness registerWitness;

    /** @param verifierKey of type cosignature/v1 (C2SP tlog-cosignature), as the witness prints it */
    public record NewWitness(String verifierKey) {}

    @POST
    public Response register(NewWitness witness) {
        registerWitness.register(witness.verifierKey());
        return Response.status(Response.Status.CREATED).build();
    }
}

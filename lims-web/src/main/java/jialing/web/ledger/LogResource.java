package jialing.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jialing.domain.ledger.CosignCheckpoint;
import jialing.domain.ledger.TransparencyLog;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.web.shared.PublicDoor;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The log for anybody (C2SP tlog-tiles): this resource's address is the log's prefix. It holds hashes only; whoever follows it
 * learns that nothing was rewritten, and nothing else. The paths are described by their standard, not by our OpenAPI.
 */
@PublicDoor
@Produces(LogResource.NOTE)
@Path("ledger/log")
public class LogResource {

    static final String NOTE = "text/plain; charset=utf-8";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    TransparencyLog log;

    @Inject
    CosignCheckpoint cosign;

    @Inject
    CurrentActor current;

    /**
     * Whose signatures under a checkpoint mean something, as verifier keys (C2SP signed-note).
     *
     * @param log Ed25519, under every checkpoint
     * @param logSm2 of the log too, under those made while the house signs with SM2; absent if none was
     */
    public record Keys(String log, Optional<String> logSm2, List<String> witnesses) {}

    @GET
    @Path("keys")
    @Produces(MediaType.APPLICATION_JSON)
    public Keys keys() {
        return asTheHouse(() -> new Keys(log.verifierKey(), log.verifierKeyOfSm2(), log.witnesses()));
    }

    @GET
    @Path("checkpoint")
    @Operation(hidden = true)
    public String checkpoint() {
        return found(asTheHouse(log::checkpoint), "checkpoint");
    }

    /** The checkpoint that was handed out for a tree of this size. */
    @GET
    @Path("checkpoint/{size}")
    @Operation(hidden = true)
    public String checkpoint(@PathParam("size") long size) {
        return found(asTheHouse(() -> log.checkpoint(size)), "checkpoint/" + size);
    }

    @GET
    @Path("tile/{place: .+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(hidden = true)
    public Response tile(@PathParam("place") String place) {
        String path = "tile/" + place;
        byte[] content = found(asTheHouse(() -> log.resource(path)), path);
        return Response.ok(content).header(HttpHeaders.CACHE_CONTROL, FOR_EVER).build();
    }

    /** A witness brings a checkpoint back with its own cosignature under it. */
    @POST
    @Path("cosignatures")
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public void cosign(String note) {
        asTheHouse(() -> {
            cosign.cosigned(note);
            return null;
        });
    }

    private <T> T asTheHouse(Supplier<T> work) {
        return current.whileBeing(Actor.system(), work);
    }

    private static <T> T found(Optional<T> something, String path) {
        return something.orElseThrow(() -> Refusal.notFound("LogEntry", "日志内容", path));
    }
}

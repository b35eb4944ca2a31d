package jialing.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jialing.domain.ledger.ArchiveTiles;

/** Archiving old tiles of the log now, and not only when its time of the day comes. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("ledger/archive")
public class ArchiveResource {

    @Inject
    ArchiveTiles tiles;

    /** @param olderThanDays how many days ago the last leaf of a tile was recorded, at least */
    public record Archiving(int olderThanDays) {}

    /** @param tiles how many went; while it is not 0, more may wait */
    public record Archived(int tiles) {}

    @POST
    public Archived archive(Archiving archiving) {
        return new Archived(tiles.olderThan(archiving.olderThanDays()));
    }
}

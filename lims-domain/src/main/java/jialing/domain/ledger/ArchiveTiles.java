package jialing.domain.ledger;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jialing.domain.ledger.log.EntryBundle;
import jialing.domain.ledger.log.Tile;
import jialing.domain.ledger.persistence.LogTable;
import jialing.domain.ledger.persistence.TileArchive;
import jialing.domain.ledger.persistence.TileArchive.OldTile;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * Old tiles of the log go from the database to files: the house does it day by day, an administrator of the house when there is
 * need. Only full tiles go, never the newest of their level, and each with a row that says which file took its place. Whoever asks
 * for a proof does not notice.
 */
@UseCase
public class ArchiveTiles {

    private static final int AT_ONCE = 256;
    private static final int MOST_DAYS = 36_500;

    @Inject
    TileArchive archive;

    @Inject
    LogTable log;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * What the act says of the tiles that went.
     *
     * @param before the last leaf of each was recorded before then
     * @param first path of the first tile, by level and index
     */
    record Archived(int tiles, Instant before, String first, String last) {}

    /**
     * Archives some of the tiles whose leaves are all older than that; to be asked again until none is left.
     *
     * @param days since the last leaf of a tile was recorded
     * @return how many tiles went; none also when somebody else is at it
     */
    public int olderThan(int days) {
        Actor actor = current.mustBe(Capacity.SYSTEM, Capacity.ADMINISTRATOR)
                .mustActFor(Actor.system().organisation());
        if (days < 0 || days > MOST_DAYS) {
            throw Refusal.invalid(
                    "AgeOfTiles",
                    "olderThanDays",
                    "天数须在 0 到 " + MOST_DAYS + " 之间",
                    "A number of days from 0 to " + MOST_DAYS);
        }
        if (!archive.isOurs()) {
            return 0;
        }
        Instant now = clock.now();
        Instant before = now.minus(Duration.ofDays(days));
        List<OldTile> tiles = archive.ready(before, AT_ONCE);
        if (!tiles.isEmpty()) {
            tiles.forEach(each -> archive(each, now));
            record(actor, tiles, before);
        }
        return tiles.size();
    }

    private void archive(OldTile old, Instant now) {
        Tile tile = old.tile();
        if (tile.level() == 0) {
            var bundle = new EntryBundle(tile.index(), Tile.FULL_WIDTH);
            List<byte[]> entries = log.entries(tile.index() * Tile.FULL_WIDTH, Tile.FULL_WIDTH);
            archive.archive(bundle, bundle.write(entries), now);
        }
        archive.archive(old, now);
    }

    private void record(Actor actor, List<OldTile> tiles, Instant before) {
        var archived = new Archived(
                tiles.size(),
                before,
                tiles.get(0).tile().path(),
                tiles.get(tiles.size() - 1).tile().path());
        Capacity capacity = actor.holds(Capacity.SYSTEM) ? Capacity.SYSTEM : Capacity.ADMINISTRATOR;
        var subject = Subject.of("ArchivedTiles", TimeOrderedId.next());
        ledger.record(Act.of(Verb.ARCHIVE_TILES, subject, actor, capacity, archived));
    }
}

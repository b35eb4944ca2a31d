package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.equipment.persistence.UseTable;
import jialing.domain.gate.Activity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Page;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;

/** 使用记录: who used an instrument for what, from scans and from the batches and trips it went through the gate for, newest first. */
@View
public class UseLog {

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);
    private static final String BETWEEN = "~";

    @Inject
    Instruments instruments;

    @Inject
    UseTable uses;

    @Inject
    CurrentActor current;

    /** Where an entry comes from. */
    public enum Source {
        /** Somebody scanned it. */
        SCAN,
        /** A batch was opened on an instrument that does one run at a time. */
        BATCH,
        /** It went through the gate for a batch, sample or preparation. */
        GATE
    }

    /**
     * @param occasion id of the batch or sample; null when none was named
     * @param endedAt of a scan or batch; null while it lasts
     * @param how it ended: by scan, or by the batch that was submitted
     */
    public record Line(
            UUID id,
            Instant at,
            Source source,
            Activity activity,
            Text activityLabel,
            String occasionType,
            UUID occasion,
            String person,
            Instant endedAt,
            String how,
            String remark) {}

    /** @param after {@code next} of the page before, null for the first */
    public Page<Line> page(String code, String after, Integer limit) {
        Instrument instrument = instruments.seenBy(current.get(), code);
        int size = Page.size(limit);
        Place place = Place.after(after);
        List<Line> lines = uses.log(instrument, place.before(), place.id(), size + 1);
        return Page.of(lines, size, line -> line.at() + BETWEEN + line.id());
    }

    private record Place(Instant before, UUID id) {

        static Place after(String written) {
            if (written == null || written.isBlank()) {
                return new Place(END_OF_TIME, LAST);
            }
            try {
                String[] parts = written.split(BETWEEN, 2);
                return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (RuntimeException e) {
                throw Refusal.invalid("PageExists", "after", "没有这一页：" + written, "There is no such page: " + written);
            }
        }
    }
}

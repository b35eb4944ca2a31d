package jialing.domain.partners;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.partners.persistence.DeliveryTable;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.View;

/** What partners delivered, as far as the asking person may see it. */
@View
public class Deliveries {

    private static final int PAGE = 200;

    @Inject
    DeliveryTable table;

    @Inject
    EddDesk desk;

    @Inject
    CurrentActor current;

    /**
     * @param delivery the delivery
     * @param results at most {@link #PAGE}, from the row asked for
     */
    public record WithResults(Delivery delivery, List<NamedResult> results) {}

    /** @param samplers names of the samplers */
    public record NamedResult(DeliveredResult result, List<String> samplers, String analyst) {}

    /** The checker: what would be said of the file, without anything being kept. */
    public DeliveryCheck check(byte[] bytes) {
        return desk.check(current.mustBe(UploadDelivery.HANDS_IN).organisation(), bytes)
                .check();
    }

    /** Newest first. */
    public List<Delivery> all() {
        return table.newest();
    }

    /** @param afterRow the last row already seen; 0 for the first page */
    public WithResults one(UUID id, int afterRow) {
        return new WithResults(known(id), table.results(id, afterRow, PAGE));
    }

    public Delivery known(UUID id) {
        return table.byId(id).orElseThrow(() -> UploadDelivery.unknown(id));
    }

    /** As it was handed in, byte for byte. */
    public byte[] file(UUID id) {
        return table.file(known(id).id());
    }
}

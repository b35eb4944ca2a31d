package jialing.domain.methods;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.shared.Text;

/** A later feature tells what is read at the bench, and what was read there. */
public interface BenchRecord {

    /** @param unit in which it is entered; empty where instrument, analyte or curve decide */
    record BenchQuantity(String name, Text label, Optional<String> unit) {}

    /**
     * A reading on record with the content that was calculated from it.
     *
     * @param place batch and position
     * @param values by {@link BenchQuantity#name()}
     * @param content in its unit, with all its digits
     * @param digits significant ones, in which it is reported
     */
    record RecordedContent(String place, Map<String, BigDecimal> values, BigDecimal content, String unit, int digits) {}

    /** In the order in which people know them. */
    List<BenchQuantity> quantities();

    /** Newest first. */
    List<RecordedContent> latest(String organisation, String method, String analyte, String matrix, int most);
}

package jialing.domain.methods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.methods.persistence.LimitTable;

/**
 * The detection limits that the laboratories have verified, as of a day: that of the instrument, else that for any instrument of the
 * laboratory. Where there is neither, the limit that the standard states holds.
 */
@ApplicationScoped
public class DetectionLimits {

    @Inject
    LimitTable table;

    /** By analyte, in one question to the database. */
    public Map<String, LimitInForce> of(
            String organisation, String method, String matrix, String instrument, LocalDate day) {
        return table.inForce(organisation, method, matrix, instrument, day).stream()
                .collect(Collectors.toUnmodifiableMap(LimitInForce::analyte, Function.identity()));
    }
}

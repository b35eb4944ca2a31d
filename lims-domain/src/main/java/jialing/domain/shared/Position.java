package jialing.domain.shared;

import java.math.BigDecimal;

/**
 * A place on earth, WGS 84.
 *
 * @param lon degrees east
 * @param lat degrees north
 * @param accuracyM radius in metres within which the device believes itself to be, or null
 */
public record Position(BigDecimal lon, BigDecimal lat, BigDecimal accuracyM) {

    private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);
    private static final BigDecimal QUARTER_TURN = BigDecimal.valueOf(90);

    public Position {
        if (lon == null
                || lat == null
                || lon.abs().compareTo(HALF_TURN) > 0
                || lat.abs().compareTo(QUARTER_TURN) > 0) {
            throw Refusal.invalid(
                    "PositionOnEarth",
                    "position",
                    "位置须为经度（±180）和纬度（±90）",
                    "A position is a longitude (±180) and a latitude (±90)");
        }
    }
}

package jialing.client;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day in the laboratories' zone, wherever the client runs. */
public final class LaboratoryDay {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private LaboratoryDay() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}

package jialing.domain.plausibility.rules;

/** What passes at 2.5 μm passes at 10 μm: PM10 ≥ PM2.5. */
public final class CoarseDustCoversFineDust extends WholeCoversParts {

    public CoarseDustCoversFineDust() {
        super(null, "PM10", alike("PM25"));
    }
}

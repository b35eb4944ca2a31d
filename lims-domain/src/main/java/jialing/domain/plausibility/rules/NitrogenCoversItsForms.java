package jialing.domain.plausibility.rules;

/** Total nitrogen holds ammonia, nitrate and nitrite, all as N. */
public final class NitrogenCoversItsForms extends WholeCoversParts {

    public NitrogenCoversItsForms() {
        super(null, "TN", alike("NH3N", "NO3N", "NO2N"));
    }
}

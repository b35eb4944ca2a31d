package jialing.domain.plausibility.rules;

/** Kjeldahl nitrogen holds ammonia, both as N. */
public final class KjeldahlCoversAmmonia extends WholeCoversParts {

    public KjeldahlCoversAmmonia() {
        super(null, "TKN", alike("NH3N"));
    }
}

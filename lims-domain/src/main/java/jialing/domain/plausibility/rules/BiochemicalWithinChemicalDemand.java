package jialing.domain.plausibility.rules;

/** Dichromate oxidises what microbes do, and more: COD ≥ BOD5. */
public final class BiochemicalWithinChemicalDemand extends WholeCoversParts {

    public BiochemicalWithinChemicalDemand() {
        super(null, "COD", alike("BOD5"));
    }
}

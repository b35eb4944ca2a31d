package jialing.domain.plausibility.rules;

/** Nitrogen oxides are counted as nitrogen dioxide, which they hold: NOx ≥ NO2. */
public final class OxidesCoverNitrogenDioxide extends WholeCoversParts {

    public OxidesCoverNitrogenDioxide() {
        super(null, "NOX", alike("NO2"));
    }
}

package jialing.domain.plausibility.rules;

/** Dichromate is the stronger oxidant: COD ≥ CODMn. */
public final class PermanganateWithinDichromate extends WholeCoversParts {

    public PermanganateWithinDichromate() {
        super(null, "COD", alike("CODMN"));
    }
}

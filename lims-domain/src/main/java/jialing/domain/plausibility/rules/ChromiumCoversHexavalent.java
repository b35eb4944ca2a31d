package jialing.domain.plausibility.rules;

/** Total chromium holds chromium(VI), in water as in soil. */
public final class ChromiumCoversHexavalent extends WholeCoversParts {

    public ChromiumCoversHexavalent() {
        super(null, "CR", alike("CR6"));
    }
}

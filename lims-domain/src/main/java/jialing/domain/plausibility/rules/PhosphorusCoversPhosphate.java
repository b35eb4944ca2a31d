package jialing.domain.plausibility.rules;

/** Total phosphorus holds orthophosphate, both as P. */
public final class PhosphorusCoversPhosphate extends WholeCoversParts {

    public PhosphorusCoversPhosphate() {
        super(null, "TP", alike("PO4P"));
    }
}

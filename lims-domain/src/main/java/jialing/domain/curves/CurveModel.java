package jialing.domain.curves;

/** What a calibration is drawn as: its shape and the weights of its points. */
public record CurveModel(CurveShape shape, CurveWeighting weighting) {

    public static final CurveModel LINEAR = new CurveModel(CurveShape.LINEAR, CurveWeighting.NONE);

    public CurveModel {
        shape = shape == null ? CurveShape.LINEAR : shape;
        weighting = weighting == null ? CurveWeighting.NONE : weighting;
    }

    /** A line through zero weighted by 1/x²: its slope is the mean of the response factors. */
    public boolean meansResponseFactors() {
        return shape == CurveShape.THROUGH_ZERO && weighting == CurveWeighting.INVERSE_SQUARE;
    }
}

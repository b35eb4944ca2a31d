package jialing.domain.analysis.calculation;

/** What a calibration is drawn as: its shape and the weights of its points. */
public record CurveModel(CurveShape shape, CurveWeighting weighting) {

    public static final CurveModel LINEAR = new CurveModel(CurveShape.LINEAR, CurveWeighting.NONE);

    public CurveModel {
        shape = shape == null ? CurveShape.LINEAR : shape;
        weighting = weighting == null ? CurveWeighting.NONE : weighting;
    }
}

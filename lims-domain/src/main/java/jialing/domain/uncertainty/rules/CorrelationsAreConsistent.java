package jialing.domain.uncertainty.rules;

import java.math.BigDecimal;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/** No quantities can be correlated so that some combination of them had a negative variance. */
public class CorrelationsAreConsistent extends Rule<BigDecimal[][]> {

    /** What is left of an eigenvalue of zero after the decomposition. */
    private static final BigDecimal ROUNDING = new BigDecimal("-1e-10");

    public CorrelationsAreConsistent() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "JCGM 100:2008 5.2.2",
                Text.of(
                        "相关系数须在 −1 至 1 之间，且相关矩阵须半正定：这些系数彼此矛盾",
                        "Correlations lie between −1 and 1 and their matrix is positive semidefinite: these contradict each other"));
    }

    @Override
    public Verdict judge(BigDecimal[][] matrix) {
        double[][] r = Stream.of(matrix)
                .map(row -> Stream.of(row).mapToDouble(BigDecimal::doubleValue).toArray())
                .toArray(double[][]::new);
        boolean bounded = Stream.of(r).flatMapToDouble(DoubleStream::of).allMatch(each -> Math.abs(each) <= 1);
        return Verdict.holdsIf(bounded && semidefinite(r), "correlations");
    }

    private static boolean semidefinite(double[][] r) {
        var eigen = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(r));
        return DoubleStream.of(eigen.getEigenvalues()).allMatch(each -> each >= ROUNDING.doubleValue());
    }
}

package jialing.domain.uncertainty;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.random.RandomDataGenerator;

/** Draws values of the inputs after their distributions (JCGM 101:2008 6.4). */
final class Draws {

    private final List<InputQuantity> inputs;
    /** Square root of the correlations' matrix; null when nothing is correlated. */
    private final double[][] root;

    Draws(MeasurementModel model) {
        this.inputs = model.inputs();
        this.root = model.isCorrelated() ? root(model) : null;
    }

    private static double[][] root(MeasurementModel model) {
        var matrix = model.matrix();
        int n = matrix.length;
        double[][] r = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                r[i][j] = matrix[i][j].doubleValue();
            }
        }
        var eigen = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(r));
        // a semidefinite matrix may show a tiny negative eigenvalue, which getSquareRoot() refuses
        double[] roots = IntStream.range(0, n)
                .mapToDouble(i -> Math.sqrt(Math.max(0, eigen.getEigenvalue(i))))
                .toArray();
        return eigen.getV()
                .multiply(MatrixUtils.createRealDiagonalMatrix(roots))
                .multiply(eigen.getVT())
                .getData();
    }

    void fill(double[][] to, int count, RandomDataGenerator random) {
        for (int i = 0; i < inputs.size(); i++) {
            fill(inputs.get(i), to[i], count, random);
        }
        if (root != null) {
            correlate(to, count);
        }
    }

    /** Correlated inputs are normal: their standardised draws are mixed. */
    private void correlate(double[][] to, int count) {
        int n = inputs.size();
        double[] z = new double[n];
        for (int draw = 0; draw < count; draw++) {
            for (int i = 0; i < n; i++) {
                z[i] = (to[i][draw] - inputs.get(i).estimate().doubleValue()) / scale(i);
            }
            for (int i = 0; i < n; i++) {
                if (isMixed(i)) {
                    to[i][draw] = inputs.get(i).estimate().doubleValue() + scale(i) * mixed(i, z);
                }
            }
        }
    }

    private double scale(int i) {
        return inputs.get(i).standardUncertainty().doubleValue();
    }

    private boolean isMixed(int i) {
        return IntStream.range(0, root.length).anyMatch(j -> j != i && root[i][j] != 0);
    }

    private double mixed(int i, double[] z) {
        double sum = 0;
        for (int j = 0; j < z.length; j++) {
            sum += root[i][j] * z[j];
        }
        return sum;
    }

    private static void fill(InputQuantity input, double[] to, int count, RandomDataGenerator random) {
        double centre = input.estimate().doubleValue();
        double u = input.standardUncertainty().doubleValue();
        switch (input.kind()) {
            case OBSERVATIONS, NORMAL -> {
                if (input.freedom() == null) {
                    normal(to, count, random, centre, u);
                } else {
                    student(to, count, random, centre, u, input.freedom().doubleValue());
                }
            }
            case RECTANGULAR, RESOLUTION -> rectangular(to, count, random, centre, u * Math.sqrt(3));
            case TRIANGULAR -> triangular(to, count, random, centre, u * Math.sqrt(6));
            case ARCSINE -> arcsine(to, count, random, centre, u * Math.sqrt(2));
        }
    }

    private static void normal(double[] to, int count, RandomDataGenerator random, double centre, double u) {
        for (int i = 0; i < count; i++) {
            to[i] = centre + u * random.nextGaussian();
        }
    }

    /** t = z / √(χ²/ν); χ² of ν degrees is a gamma variate of shape ν/2 (JCGM 101:2008 6.4.9). */
    private static void student(
            double[] to, int count, RandomDataGenerator random, double centre, double u, double freedom) {
        for (int i = 0; i < count; i++) {
            double chiSquare = random.nextGamma(freedom / 2, 2);
            to[i] = centre + u * random.nextGaussian() / Math.sqrt(chiSquare / freedom);
        }
    }

    private static void rectangular(double[] to, int count, RandomDataGenerator random, double centre, double half) {
        for (int i = 0; i < count; i++) {
            to[i] = centre + half * (2 * random.nextDouble() - 1);
        }
    }

    /** The sum of two rectangular ones (6.4.5). */
    private static void triangular(double[] to, int count, RandomDataGenerator random, double centre, double half) {
        for (int i = 0; i < count; i++) {
            to[i] = centre + half * (random.nextDouble() + random.nextDouble() - 1);
        }
    }

    /** Where a sine of unknown phase stands (6.4.6). */
    private static void arcsine(double[] to, int count, RandomDataGenerator random, double centre, double half) {
        for (int i = 0; i < count; i++) {
            to[i] = centre + half * Math.sin(2 * Math.PI * random.nextDouble());
        }
    }
}

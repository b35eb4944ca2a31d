package jialing.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** Durations of one thing done again and again, in milliseconds. */
record Series(double[] milliseconds) {

    /** Warms up with a fifth of the rounds first, so that neither side is measured cold. */
    static Series of(int rounds, Callable<?> thing) {
        for (int i = 0; i < rounds / 5; i++) {
            once(thing);
        }
        double[] taken = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            taken[i] = once(thing);
        }
        return new Series(taken);
    }

    static double once(Callable<?> thing) {
        long start = System.nanoTime();
        try {
            thing.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return Duration.ofNanos(System.nanoTime() - start).toNanos() / 1e6;
    }

    /** The smallest value that this share of all values does not exceed. */
    double percentile(int percent) {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }

    double median() {
        return percentile(50);
    }
}

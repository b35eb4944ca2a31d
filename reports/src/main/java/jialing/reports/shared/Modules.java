package jialing.reports.shared;

import com.google.zxing.common.BitMatrix;
import java.util.ArrayList;
import java.util.List;

/** A symbol as black bars on a grid of modules; y grows downwards. Neighbouring black modules of a row are one bar. */
public record Modules(int width, int height, List<Bar> bars) {

    public record Bar(int x, int y, int width) {}

    static Modules of(BitMatrix matrix) {
        var bars = new ArrayList<Bar>();
        for (int y = 0; y < matrix.getHeight(); y++) {
            int x = 0;
            while (x < matrix.getWidth()) {
                int end = endOfRun(matrix, x, y);
                if (end > x) {
                    bars.add(new Bar(x, y, end - x));
                }
                x = end + 1;
            }
        }
        return new Modules(matrix.getWidth(), matrix.getHeight(), List.copyOf(bars));
    }

    private static int endOfRun(BitMatrix matrix, int x, int y) {
        int end = x;
        while (end < matrix.getWidth() && matrix.get(end, y)) {
            end++;
        }
        return end;
    }
}

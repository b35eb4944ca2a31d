package jialing.reports.proficiency;

import java.awt.Font;
import java.awt.Paint;
import java.util.Comparator;
import java.util.List;
import jialing.domain.proficiency.RoundEvaluation.CodedScore;
import jialing.reports.shared.ChartImage;
import jialing.reports.shared.ChartStyle;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Scores of all laboratories by their codes, from the least to the greatest, with the limits of warning (2) and action (3)
 * (ISO 13528:2022 10.4). In the report of one laboratory its own bar stands out.
 */
final class ScoreBars extends BarRenderer {

    private static final long serialVersionUID = 1L;

    /** Further out a bar would make all others flat. */
    private static final double FURTHEST = 6;

    private static final double STEP = 2;
    private static final double SHARE_OF_CODES = 460;
    private static final float LARGEST_CODE = 5.5f;

    private final transient List<CodedScore> scores;
    private final String own;

    /** In the report of a laboratory only its own code is written: the others' would be most of the file. */
    private record Bar(String code, boolean labelled) implements Comparable<Bar> {

        @Override
        public int compareTo(Bar other) {
            return code.compareTo(other.code);
        }

        @Override
        public String toString() {
            return labelled ? code : "";
        }
    }

    private ScoreBars(List<CodedScore> scores, String own) {
        this.scores = scores;
        this.own = own;
        setShadowVisible(false);
        setBarPainter(new StandardBarPainter());
        setMaximumBarWidth(0.02);
    }

    /** @param own code of the laboratory that reads it, or null */
    static ChartImage of(List<CodedScore> unordered, String own) {
        List<CodedScore> scores = unordered.stream()
                .sorted(Comparator.comparing(CodedScore::score).thenComparing(CodedScore::code))
                .toList();
        var bars = new DefaultCategoryDataset();
        scores.forEach(each ->
                bars.addValue(within(each), "", new Bar(each.code(), own == null || own.equals(each.code()))));
        var plot = new CategoryPlot(bars, codes(scores.size()), axis(), new ScoreBars(scores, own));
        plot.setRangeGridlinesVisible(false);
        plot.setDomainAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        limit(plot, 2, ChartStyle.WARNING);
        limit(plot, 3, ChartStyle.ACTION);
        return ChartStyle.image(plot);
    }

    private static double within(CodedScore score) {
        return Math.max(-FURTHEST, Math.min(FURTHEST, score.score().doubleValue()));
    }

    private static CategoryAxis codes(int count) {
        var axis = ChartStyle.styled(new CategoryAxis());
        axis.setCategoryLabelPositions(CategoryLabelPositions.UP_90);
        axis.setTickMarksVisible(false);
        axis.setCategoryMargin(0.25);
        axis.setLowerMargin(0.005);
        axis.setUpperMargin(0.005);
        Font type = ChartStyle.type();
        axis.setTickLabelFont(type.deriveFont((float) Math.min(LARGEST_CODE, SHARE_OF_CODES / Math.max(1, count))));
        return axis;
    }

    private static NumberAxis axis() {
        var axis = ChartStyle.styled(new NumberAxis());
        axis.setRange(-FURTHEST, FURTHEST);
        axis.setTickUnit(new NumberTickUnit(STEP));
        return axis;
    }

    private static void limit(CategoryPlot plot, int score, Paint colour) {
        plot.addRangeMarker(new ValueMarker(score, colour, ChartStyle.DASHED));
        plot.addRangeMarker(new ValueMarker(-score, colour, ChartStyle.DASHED));
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        CodedScore score = scores.get(column);
        return switch (score.grade()) {
            case UNSATISFACTORY -> ChartStyle.ACTION;
            case QUESTIONABLE -> ChartStyle.WARNING;
            case SATISFACTORY -> own == null || own.equals(score.code()) ? ChartStyle.ACCENT : ChartStyle.PALE_ACCENT;
        };
    }
}

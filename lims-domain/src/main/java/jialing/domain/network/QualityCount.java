package jialing.domain.network;

/**
 * So many of so many.
 *
 * @param cases those that the figure is about
 * @param all among which
 */
public record QualityCount(QualityFigure figure, long cases, long all) {

    QualityCount plus(QualityCount other) {
        return new QualityCount(figure, cases + other.cases, all + other.all);
    }

    /** Whether the share reaches what the house takes notice of. */
    public boolean isConspicuous() {
        return cases > 0 && cases * 100 >= (long) figure.conspicuousPercent() * all;
    }
}

package jialing.domain.transfer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jialing.domain.preparation.Sieve;
import jialing.domain.sampling.BroughtFigure;

/**
 * What goes along with a container so that the laboratory can calculate its contents, and nothing else of where it is from.
 *
 * @param sieve the finest that it went through; null for none
 */
public record GoesAlong(List<BroughtFigure> figures, Sieve sieve) {

    static final GoesAlong NOTHING = new GoesAlong(List.of(), null);

    /** Litres of air; empty where none was drawn. */
    Optional<BigDecimal> airVolume() {
        return figures.stream()
                .filter(figure -> figure.name().equals(FiguresAlong.AIR_VOLUME))
                .map(BroughtFigure::value)
                .findFirst();
    }
}

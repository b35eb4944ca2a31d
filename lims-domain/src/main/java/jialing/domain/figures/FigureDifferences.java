package jialing.domain.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** Holds signed figures against those of today, row by row. */
final class FigureDifferences {

    /** Under the same words: null, the sum, is a word too. */
    private record Place(YearlyFigure figure, List<Object> words) {

        static Place of(YearlyFigure figure, FigureRow row) {
            return new Place(figure, Arrays.asList(row.organisation(), row.keys()));
        }
    }

    private record Both(FigureRow kept, FigureRow now) {}

    private FigureDifferences() {}

    static List<FigureDifference> between(List<FigureTable> kept, List<FigureTable> now) {
        var rows = new LinkedHashMap<Place, Both>();
        kept.forEach(table ->
                table.rows().forEach(row -> rows.put(Place.of(table.figure(), row), new Both(row, null))));
        now.forEach(table -> table.rows()
                .forEach(row -> rows.merge(
                        Place.of(table.figure(), row),
                        new Both(null, row),
                        (before, after) -> new Both(before.kept(), after.now()))));
        var found = new ArrayList<FigureDifference>();
        rows.forEach((place, both) -> add(found, place, both));
        return found;
    }

    private static void add(List<FigureDifference> found, Place place, Both both) {
        List<Long> kept = both.kept() == null ? null : both.kept().counts();
        List<Long> now = both.now() == null ? null : both.now().counts();
        if (!Objects.equals(kept, now)) {
            FigureRow any = both.kept() == null ? both.now() : both.kept();
            found.add(new FigureDifference(place.figure(), any.organisation(), any.keys(), kept, now));
        }
    }
}

package jialing.domain.figures.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jialing.domain.figures.FigureRow;
import jialing.domain.figures.YearlyFigure;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Sql;

/** Counts a figure by one query: each organisation for itself, and the sum of all, with the eyes of the person who asks. */
@ApplicationScoped
public class FigureQueries {

    private static final String ASKED =
            "with asked as (select cast(? as timestamptz) as begins, cast(? as timestamptz) as ends,"
                    + " cast(? as date) as last_day, cast(? as text[]) as organisations), counted as (%s)"
                    + " select organisation%s from counted group by grouping sets ((organisation%s), (%s))"
                    + " having count(*) > 0 order by organisation nulls first%s";

    @Inject
    Sql sql;

    /** @param lastDay of the year, or today where it has not come */
    public List<FigureRow> count(YearlyFigure figure, int year, LocalDate lastDay, List<String> organisations) {
        return sql.all(
                text(figure),
                statement -> {
                    statement.setObject(1, start(year));
                    statement.setObject(2, start(year + 1));
                    statement.setObject(3, lastDay);
                    statement.setArray(4, statement.getConnection().createArrayOf("text", organisations.toArray()));
                },
                row -> row(figure, row));
    }

    private static OffsetDateTime start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(LabClock.ZONE).toOffsetDateTime();
    }

    private static String text(YearlyFigure figure) {
        String keys = names("k", figure.keys().size()).collect(Collectors.joining(", "));
        String more = keys.isEmpty() ? "" : ", " + keys;
        String sums = names("c", figure.counts())
                .map(name -> ", sum(%1$s) as %1$s".formatted(name))
                .collect(Collectors.joining());
        return ASKED.formatted(query(figure), more + sums, more, keys, more);
    }

    private static Stream<String> names(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(each -> letter + each);
    }

    private static String query(YearlyFigure figure) {
        String file = "/figures/" + figure.file() + ".sql";
        try (InputStream query = FigureQueries.class.getResourceAsStream(file)) {
            return new String(query.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FigureRow row(YearlyFigure figure, ResultSet row) throws SQLException {
        var keys = new String[figure.keys().size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = row.getString("k" + (i + 1));
        }
        var counts = new Long[figure.counts()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = row.getLong("c" + (i + 1));
        }
        return new FigureRow(row.getString("organisation"), List.of(keys), List.of(counts));
    }
}

package jialing.domain.sampling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.sampling.BroughtFigure;
import jialing.domain.sampling.Sample;
import jialing.domain.shared.Sql;
import jialing.domain.shared.Text;

/** The append-only table of what came with samples that somebody else took. */
@ApplicationScoped
public class BroughtFigureTable {

    private static final String ADD =
            "insert into lims.sampling_brought_figure (sample_id, organisation, analyte, name, value, stated_for)"
                    + " values (?, ?, ?, ?, ?, cast(? as jsonb))";

    @Inject
    Sql sql;

    public record Line(UUID sample, BroughtFigure figure) {}

    public void add(Sample sample, BroughtFigure figure) {
        sql.execute(
                ADD,
                sample.id(),
                sample.organisation(),
                figure.analyte(),
                figure.name(),
                figure.value(),
                figure.statedFor() == null ? null : CanonicalJson.of(figure.statedFor()));
    }

    public List<Line> of(Collection<UUID> samples) {
        return sql.all(
                "select * from lims.sampling_brought_figure where sample_id = any (?) order by sample_id, analyte, name",
                query -> query.setArray(1, query.getConnection().createArrayOf("uuid", samples.toArray())),
                BroughtFigureTable::line);
    }

    private static Line line(ResultSet row) throws SQLException {
        String statedFor = row.getString("stated_for");
        return new Line(
                row.getObject("sample_id", UUID.class),
                new BroughtFigure(
                        row.getString("analyte"),
                        row.getString("name"),
                        row.getBigDecimal("value"),
                        statedFor == null ? null : CanonicalJson.read(statedFor, Text.class)));
    }
}

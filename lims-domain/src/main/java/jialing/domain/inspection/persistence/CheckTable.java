package jialing.domain.inspection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.inspection.CheckDraw;
import jialing.domain.inspection.CheckKind;
import jialing.domain.inspection.Inspection;
import jialing.domain.inspection.InspectionCheck;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Sql;
import jialing.domain.shared.Text;

/** The append-only tables of what is verified in inspections. */
@ApplicationScoped
public class CheckTable {

    private static final String ADD_DRAW =
            "insert into lims.inspection_check_draw (inspection_id, organisation, inspected, from_day, to_day, count,"
                    + " leaf, size, root, seed, populations, drawn_by, drawer, drawn_at, act_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?)";

    private static final String ADD =
            "insert into lims.inspection_check (inspection_id, code, organisation, inspected, kind, subject_id, key,"
                    + " found_zh, found_en, agrees) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    Sql sql;

    public void add(Inspection inspection, CheckDraw draw, List<InspectionCheck> checks, UUID by, RecordedAct act) {
        sql.execute(
                ADD_DRAW,
                inspection.id(),
                inspection.organisation(),
                inspection.inspected(),
                draw.from(),
                draw.to(),
                draw.count(),
                draw.leaf(),
                draw.size(),
                draw.root(),
                draw.seed(),
                CanonicalJson.of(draw.populations()),
                by,
                draw.drawer(),
                draw.drawnAt(),
                act.hash());
        checks.forEach(check -> sql.execute(
                ADD,
                inspection.id(),
                check.code(),
                inspection.organisation(),
                inspection.inspected(),
                check.kind().name(),
                check.subjectId(),
                check.key(),
                check.found().zh(),
                check.found().en(),
                check.agrees()));
    }

    public Optional<CheckDraw> drawOf(UUID inspection) {
        return sql
                .read("select * from lims.inspection_check_draw where inspection_id = ?", CheckTable::draw, inspection)
                .stream()
                .findFirst();
    }

    /** Results first, then files, then people, in the order of their drawing. */
    public List<InspectionCheck> of(UUID inspection) {
        return sql.read(
                "select * from lims.inspection_check where inspection_id = ?"
                        + " order by array_position(array['RESULT', 'RAW_FILE', 'PERSON'], kind), code",
                CheckTable::check,
                inspection);
    }

    private static CheckDraw draw(ResultSet row) throws SQLException {
        return new CheckDraw(
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getInt("count"),
                row.getLong("leaf"),
                row.getLong("size"),
                row.getString("root"),
                row.getString("seed"),
                List.of(CanonicalJson.read(row.getString("populations"), CheckDraw.Population[].class)),
                row.getString("drawer"),
                Sql.instant(row, "drawn_at"));
    }

    private static InspectionCheck check(ResultSet row) throws SQLException {
        return new InspectionCheck(
                row.getString("code"),
                CheckKind.valueOf(row.getString("kind")),
                row.getObject("subject_id", UUID.class),
                row.getString("key"),
                Text.of(row.getString("found_zh"), row.getString("found_en")),
                row.getObject("agrees", Boolean.class));
    }
}

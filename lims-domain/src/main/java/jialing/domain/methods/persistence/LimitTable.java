package jialing.domain.methods.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jialing.domain.methods.LimitInForce;
import jialing.domain.shared.Sql;

/** The detection limits that follow from approved files. */
@ApplicationScoped
public class LimitTable {

    /** Of each analyte one: of the instrument before that for any, of those that have begun the latest approval. */
    private static final String IN_FORCE = "select distinct on (a.analyte) a.analyte, a.detection_limit, a.lower_limit,"
            + " a.unit, a.in_force_from, v.number from lims.methods_approval a"
            + " join lims.methods_verification v on v.id = a.verification_id"
            + " where a.organisation = ? and a.method = ? and a.matrix = ? and a.detection_limit is not null"
            + " and (a.instrument is null or a.instrument = ?) and a.in_force_from <= ?"
            + " order by a.analyte, (a.instrument is not null) desc, a.approved_at desc";

    @Inject
    Sql sql;

    /** @param instrument null for limits that hold for any */
    public List<LimitInForce> inForce(
            String organisation, String method, String matrix, String instrument, LocalDate day) {
        return sql.read(
                IN_FORCE,
                row -> new LimitInForce(
                        row.getString("analyte"),
                        row.getBigDecimal("detection_limit"),
                        row.getBigDecimal("lower_limit"),
                        row.getString("unit"),
                        row.getObject("in_force_from", LocalDate.class),
                        row.getString("number")),
                organisation,
                method,
                matrix,
                instrument,
                day);
    }
}

package jialing.domain.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.review.ReviewQueue.Line;
import jialing.domain.review.ReviewStep;

/** The review desk's queue, read straight for the screen. Batches leave it when they are signed, so it stays short. */
@ApplicationScoped
public class ReviewQueueTable {

    private static final int MOST = 500;

    @PersistenceContext
    EntityManager entityManager;

    @SuppressWarnings("unchecked")
    public List<Line> awaiting() {
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        "with submitted as (select b.* from lims.analysis_batch b where b.state = 'SUBMITTED'"
                                + " and (select j.accepted from lims.quality_judgement j where j.batch_id = b.id order by j.id desc limit 1)),"
                                + " told as (select s.*, (select count(*) from lims.review_step r where r.batch_id = s.id"
                                + " and r.round = s.round and r.kind <> 'RETURN' and r.id > coalesce((select max(t.id::text)::uuid"
                                + " from lims.review_step t where t.batch_id = s.id and t.round = s.round and t.kind = 'RETURN'),"
                                + " '00000000-0000-0000-0000-000000000000')) as taken,"
                                + " (select count(*) from lims.review_step t where t.batch_id = s.id and t.round = s.round"
                                + " and t.kind = 'RETURN') as returns,"
                                + " (select count(*) from lims.analysis_position p where p.batch_id = s.id and p.kind = 'SAMPLE') as samples,"
                                + " (select count(*) from lims.analysis_result f where f.batch_id = s.id and f.round = s.round"
                                + " and cardinality(f.flags) > 0) as flagged from submitted s)"
                                + " select id, number, organisation, method, analyst_name, taken, samples, flagged, round, returns,"
                                + " submitted_at from told order by flagged > 0 desc, returns > 0 desc, round > 1 desc, submitted_at"
                                + " limit " + MOST)
                .getResultList();
        return rows.stream().map(ReviewQueueTable::line).toList();
    }

    private static Line line(Object[] row) {
        return new Line(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ReviewStep.Kind.values()[number(row[5])],
                number(row[6]),
                number(row[7]),
                number(row[8]),
                number(row[9]),
                (Instant) row[10]);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}

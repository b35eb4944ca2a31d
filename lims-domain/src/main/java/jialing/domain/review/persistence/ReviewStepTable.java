package jialing.domain.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.review.ReviewStep;

/** The signed steps, in an append-only table. */
@ApplicationScoped
public class ReviewStepTable {

    @PersistenceContext
    EntityManager entityManager;

    public void add(ReviewStep step, String organisation) {
        entityManager
                .createNativeQuery("insert into lims.review_step (id, organisation, batch_id, round, kind, person_id,"
                        + " person_name, signed_at, statement, act_hash, remark)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
                .setParameter(1, step.id())
                .setParameter(2, organisation)
                .setParameter(3, step.batch())
                .setParameter(4, step.round())
                .setParameter(5, step.kind().name())
                .setParameter(6, step.person())
                .setParameter(7, step.personName())
                .setParameter(8, step.signedAt())
                .setParameter(9, step.statement())
                .setParameter(10, step.actHash())
                .setParameter(11, step.remark())
                .executeUpdate();
    }

    /** Steps of one round of a batch, oldest first. */
    @SuppressWarnings("unchecked")
    public List<ReviewStep> of(UUID batch, int round) {
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        "select id, batch_id, round, kind, person_id, person_name, signed_at, statement, act_hash,"
                                + " remark from lims.review_step where batch_id = :batch and round = :round order by id")
                .setParameter("batch", batch)
                .setParameter("round", round)
                .getResultList();
        return rows.stream().map(ReviewStepTable::step).toList();
    }

    private static ReviewStep step(Object[] row) {
        return new ReviewStep(
                (UUID) row[0],
                (UUID) row[1],
                ((Number) row[2]).intValue(),
                ReviewStep.Kind.valueOf((String) row[3]),
                (UUID) row[4],
                (String) row[5],
                (Instant) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9]);
    }
}

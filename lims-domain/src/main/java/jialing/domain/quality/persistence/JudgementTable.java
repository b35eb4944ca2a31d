package jialing.domain.quality.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.quality.BatchJudgement;
import jialing.domain.quality.Finding;

/** The append-only table of judgements. */
@ApplicationScoped
public class JudgementTable {

    @PersistenceContext
    EntityManager entityManager;

    public void add(BatchJudgement judgement) {
        entityManager
                .createNativeQuery(
                        "insert into lims.quality_judgement (id, batch_id, organisation, round, accepted, findings,"
                                + " judged_at) values (:id, :batch, :organisation, :round, :accepted, cast(:findings as jsonb), :at)")
                .setParameter("id", judgement.id())
                .setParameter("batch", judgement.batchId())
                .setParameter("organisation", judgement.organisation())
                .setParameter("round", judgement.round())
                .setParameter("accepted", judgement.accepted())
                .setParameter("findings", CanonicalJson.of(judgement.findings()))
                .setParameter("at", judgement.judgedAt())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    public List<BatchJudgement> ofBatch(UUID batch) {
        List<Tuple> rows = entityManager
                .createNativeQuery(
                        "select id, organisation, round, cast(findings as text) as findings, judged_at"
                                + " from lims.quality_judgement where batch_id = :batch order by id",
                        Tuple.class)
                .setParameter("batch", batch)
                .getResultList();
        return rows.stream().map(row -> read(batch, row)).toList();
    }

    private static BatchJudgement read(UUID batch, Tuple row) {
        return new BatchJudgement(
                row.get("id", UUID.class),
                batch,
                row.get("organisation", String.class),
                row.get("round", Integer.class),
                List.of(CanonicalJson.read(row.get("findings", String.class), Finding[].class)),
                row.get("judged_at", Instant.class));
    }
}

package jialing.domain.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Refusal;

/** Where samples and their containers are kept. Another organisation's sample is told like one that does not exist. */
@ApplicationScoped
public class Samples {

    private static final int SHORTEST_WITH_SUFFIX = 3;

    @PersistenceContext
    EntityManager entityManager;

    void add(Sample sample, List<Container> containers) {
        entityManager.persist(sample);
        containers.forEach(entityManager::persist);
    }

    /** Rows that name samples without an entity of their own can be written from now on. */
    void flush() {
        entityManager.flush();
    }

    /** @throws Refusal when there is none, or none that the asking person may see */
    public Sample byId(UUID id) {
        Sample sample = entityManager.find(Sample.class, id);
        if (sample == null) {
            throw Refusal.notFound("Sample", "样品", id);
        }
        return sample;
    }

    /** Those of them that the asking person may see. */
    public List<Sample> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("from Sample s where s.id in :ids", Sample.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** @throws Refusal when there is none, or none that the asking person may see */
    public Sample byCode(SampleCode code) {
        return entityManager
                .createQuery("from Sample s where s.code = :code", Sample.class)
                .setParameter("code", code.text())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Sample", "样品", code));
    }

    /** Whether the organisation has a sample of that code on record. */
    public boolean knows(String organisation, SampleCode code) {
        return entityManager
                        .createQuery(
                                "select count(s) from Sample s where s.organisation = :organisation and s.code = :code",
                                Long.class)
                        .setParameter("organisation", organisation)
                        .setParameter("code", code.text())
                        .getSingleResult()
                > 0;
    }

    /** By what a scanner sends: the code of the sample, or of one of its containers. */
    public Sample byScan(String scanned) {
        SampleCode code = SampleCode.read(scanned);
        return entityManager
                .createQuery(
                        "from Sample s where s.code = :code or s.id ="
                                + " (select c.sampleId from Container c where c.code = :container)",
                        Sample.class)
                .setParameter("code", code.text())
                .setParameter(
                        "container",
                        code.text().length() > SHORTEST_WITH_SUFFIX
                                ? ContainerCode.read(scanned).text()
                                : "")
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Sample", "样品", code));
    }

    /**
     * The samples of these labels, held by this transaction alone, in the order of their ids: two people who work on the same samples
     * never wait for each other in a circle.
     *
     * @throws Refusal unless this person acts for the organisation of each: the database holds no row for others and would leave
     *     theirs out without a word
     */
    public List<Sample> heldBy(Actor actor, Collection<String> scanned) {
        List<Sample> seen = scanned.stream().map(this::byScan).toList();
        seen.forEach(sample -> actor.mustActFor(sample.organisation()));
        List<UUID> ids = seen.stream().map(Sample::id).distinct().toList();
        List<Sample> found = entityManager
                .createQuery("from Sample s where s.id in :ids order by s.id", Sample.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        found.forEach(entityManager::refresh);
        return found;
    }

    public List<Container> containersOf(Collection<UUID> sampleIds) {
        if (sampleIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("from Container c where c.sampleId in :samples order by c.code", Container.class)
                .setParameter("samples", sampleIds)
                .getResultList();
    }

    public List<Container> containersOf(Sample sample) {
        return containersOf(List.of(sample.id()));
    }

    /** @throws Refusal when there is none, or none that the asking person may see */
    public Container container(ContainerCode code) {
        return entityManager
                .createQuery("from Container c where c.code = :code", Container.class)
                .setParameter("code", code.text())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Container", "容器", code));
    }

    /** Collected or handed over, and not at the laboratory yet. */
    public List<Sample> onTheirWay(String organisation, int most) {
        return entityManager
                .createQuery(
                        "from Sample s where s.organisation = :organisation and s.state in :states order by s.id",
                        Sample.class)
                .setParameter("organisation", organisation)
                .setParameter("states", List.of(SampleState.COLLECTED, SampleState.HANDED_OVER))
                .setMaxResults(most)
                .getResultList();
    }

    public List<Sample> ofWorkOrder(UUID workOrderId) {
        return entityManager
                .createQuery("from Sample s where s.workOrderId = :order order by s.id", Sample.class)
                .setParameter("order", workOrderId)
                .getResultList();
    }
}

package jialing.domain.preparation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.preparation.Portion;
import jialing.domain.preparation.PreparationBatch;
import jialing.domain.preparation.PreparationBatch.Taken;
import jialing.domain.preparation.PreparationDemand;
import jialing.domain.preparation.PreparationStep;
import jialing.domain.preparation.Purpose;
import jialing.domain.preparation.Sieve;
import jialing.domain.preparation.StepKind;
import jialing.domain.preparation.Treatment;
import jialing.domain.sampling.Container;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;
import jialing.domain.shared.TimeOrderedId;

/** Steps, portions, batches and demands, in append-only tables. */
@ApplicationScoped
public class PreparationTable {

    private static final String ADD_STEP =
            "insert into lims.preparation_step (id, organisation, container_id, container, kind,"
                    + " taken_g, obtained_g, removed_g, loss_percent, sieve, temperature, hours, reason, instruments, room,"
                    + " person_id, person, done_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String ADD_PORTION =
            "insert into lims.preparation_portion (container_id, organisation, code, parent_id,"
                    + " mass_g, sieve, purpose, made_by, made_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String ADD_BATCH =
            "insert into lims.preparation_batch (id, organisation, number, kind, method,"
                    + " final_volume_ml, blanks, temperature, minutes, remark, elements, person_id, person, done_at, act_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?)";

    private static final String ADD_TAKEN =
            "insert into lims.preparation_batch_container (batch_id, organisation, ordinal,"
                    + " container_id, container, taken, unit, duplicate) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String ADD_DEMAND =
            "insert into lims.preparation_demand (id, organisation, method, treatment, sieve,"
                    + " blanks, reason, set_by, set_by_name, set_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String DEMANDS = "select distinct on (method) * from lims.preparation_demand"
            + " where organisation = ? and set_at <= ? order by method, id desc";

    /** Of each container, itself and what it is a portion of: what it was treated by, and the finest sieve that it went through. */
    private static final String PREPARED = """
            with recursive line (code, id) as (
                select c.code, c.id from lims.sampling_container c where c.code = any (?)
                union
                select line.code, p.parent_id from line join lims.preparation_portion p on p.container_id = line.id)
            select line.code,
                   array_agg(distinct b.kind || ' ' || b.method) filter (where b.id is not null) as treated,
                   array_agg(distinct s.sieve) filter (where s.sieve is not null) as sieved
            from line
            left join lims.preparation_batch_container t on t.container_id = line.id
            left join lims.preparation_batch b on b.id = t.batch_id and b.done_at <= ?
            left join lateral (
                select p.sieve from lims.preparation_step p where p.container_id = line.id and p.done_at <= ?
                union all
                select e.sieve from lims.preparation_elsewhere e where e.container_id = line.id) s on true
            group by line.code
            """;

    @Inject
    Sql sql;

    /** What was done to a container: treatments as {@code DIGESTION HJ 803-2016}, sieves by name. */
    public record Prepared(String container, List<String> treated, List<Sieve> sieved) {}

    public void add(UUID container, String code, String organisation, PreparationStep step, UUID by, RecordedAct act) {
        sql.write(ADD_STEP, insert -> {
            insert.setObject(1, TimeOrderedId.next());
            insert.setString(2, organisation);
            insert.setObject(3, container);
            insert.setString(4, code);
            insert.setString(5, step.kind().name());
            insert.setBigDecimal(6, step.taken());
            insert.setBigDecimal(7, step.obtained());
            insert.setBigDecimal(8, step.removed());
            insert.setBigDecimal(9, step.lossPercent());
            insert.setString(10, name(step.sieve()));
            insert.setBigDecimal(11, step.temperature());
            insert.setBigDecimal(12, step.hours());
            insert.setString(13, step.reason());
            insert.setArray(14, texts(insert, step.instruments()));
            insert.setString(15, step.room());
            insert.setObject(16, by);
            insert.setString(17, step.person());
            insert.setObject(18, step.doneAt().atOffset(ZoneOffset.UTC));
            insert.setString(19, act.hash());
            insert.execute();
        });
    }

    public void add(Portion portion, String organisation, RecordedAct act) {
        sql.execute(
                ADD_PORTION,
                portion.container(),
                organisation,
                portion.code(),
                portion.parent(),
                portion.mass(),
                name(portion.sieve()),
                portion.purpose().name(),
                portion.madeBy(),
                portion.madeAt(),
                act.hash());
    }

    public void add(PreparationBatch batch, String organisation, RecordedAct act) {
        sql.execute(
                ADD_BATCH,
                batch.id(),
                organisation,
                batch.number(),
                batch.treatment().name(),
                batch.method(),
                batch.finalVolumeMl(),
                batch.blanks(),
                batch.temperature(),
                batch.minutes(),
                batch.remark(),
                CanonicalJson.of(batch.elements()),
                batch.personId(),
                batch.person(),
                batch.doneAt(),
                act.hash());
        sql.write(ADD_TAKEN, insert -> {
            int ordinal = 0;
            for (Taken taken : batch.containers()) {
                insert.setObject(1, batch.id());
                insert.setString(2, organisation);
                insert.setInt(3, ++ordinal);
                insert.setObject(4, taken.containerId());
                insert.setString(5, taken.container());
                insert.setBigDecimal(6, taken.taken());
                insert.setString(7, taken.unit().name());
                insert.setBoolean(8, taken.duplicate());
                insert.addBatch();
            }
            insert.executeBatch();
        });
    }

    public void add(PreparationDemand demand, Actor by, RecordedAct act) {
        sql.execute(
                ADD_DEMAND,
                TimeOrderedId.next(),
                by.organisation(),
                demand.method(),
                name(demand.treatment()),
                name(demand.sieve()),
                demand.blanks(),
                demand.reason(),
                by.personId(),
                demand.setBy(),
                demand.setAt(),
                act.hash());
    }

    public void addElsewhere(Container container, String organisation, Sieve sieve, RecordedAct act) {
        sql.execute(
                "insert into lims.preparation_elsewhere (container_id, organisation, sieve, act_hash) values (?, ?, ?, ?)",
                container.id(),
                organisation,
                sieve.name(),
                act.hash());
    }

    /** What it went through before it came; empty where nothing is known. */
    public Optional<Sieve> elsewhere(UUID container) {
        return sql
                .read(
                        "select sieve from lims.preparation_elsewhere where container_id = ?",
                        PreparationTable::sieve,
                        container)
                .stream()
                .findFirst();
    }

    public List<PreparationStep> steps(UUID container) {
        return sql.read(
                "select * from lims.preparation_step where container_id = ? order by id",
                PreparationTable::step,
                container);
    }

    /** What was taken out of it. */
    public List<Portion> portionsOf(UUID container) {
        return sql.read(
                "select * from lims.preparation_portion where parent_id = ? order by code",
                PreparationTable::portion,
                container);
    }

    /** What it is a portion of; empty when it is none. */
    public Optional<Portion> portion(UUID container) {
        return sql
                .read(
                        "select * from lims.preparation_portion where container_id = ?",
                        PreparationTable::portion,
                        container)
                .stream()
                .findFirst();
    }

    /** @param container whose batches; null for all, the newest first */
    public List<PreparationBatch> batches(String organisation, UUID container) {
        List<PreparationBatch> bare = sql.read(
                "select * from lims.preparation_batch b where organisation = ? and (cast(? as uuid) is null or exists (select"
                        + " from lims.preparation_batch_container c where c.batch_id = b.id and c.container_id = cast(? as uuid)))"
                        + " order by id desc limit 100",
                PreparationTable::batch,
                organisation,
                container,
                container);
        return bare.stream().map(this::withContainers).toList();
    }

    /** Those in force at the instant. */
    public List<PreparationDemand> demands(String organisation, Instant at) {
        return sql.read(DEMANDS, PreparationTable::demand, organisation, at);
    }

    /** As of the instant; in one question for all of them. */
    public List<Prepared> prepared(Collection<String> containers, Instant at) {
        return sql.all(
                PREPARED,
                query -> {
                    query.setArray(1, texts(query, containers));
                    query.setObject(2, at.atOffset(ZoneOffset.UTC));
                    query.setObject(3, at.atOffset(ZoneOffset.UTC));
                },
                row -> new Prepared(
                        row.getString("code"),
                        texts(row.getArray("treated")),
                        texts(row.getArray("sieved")).stream()
                                .map(Sieve::valueOf)
                                .toList()));
    }

    private PreparationBatch withContainers(PreparationBatch bare) {
        List<Taken> taken = sql.read(
                "select * from lims.preparation_batch_container where batch_id = ? order by ordinal",
                row -> new Taken(
                        row.getObject("container_id", UUID.class),
                        row.getString("container"),
                        row.getBigDecimal("taken"),
                        PreparationBatch.Unit.valueOf(row.getString("unit")),
                        row.getBoolean("duplicate")),
                bare.id());
        return new PreparationBatch(
                bare.id(),
                bare.number(),
                bare.treatment(),
                bare.method(),
                bare.finalVolumeMl(),
                bare.blanks(),
                bare.temperature(),
                bare.minutes(),
                bare.remark(),
                bare.elements(),
                taken,
                bare.personId(),
                bare.person(),
                bare.doneAt());
    }

    private static PreparationBatch batch(ResultSet row) throws SQLException {
        return new PreparationBatch(
                row.getObject("id", UUID.class),
                row.getString("number"),
                Treatment.valueOf(row.getString("kind")),
                row.getString("method"),
                row.getBigDecimal("final_volume_ml"),
                row.getInt("blanks"),
                row.getBigDecimal("temperature"),
                row.getObject("minutes", Integer.class),
                row.getString("remark"),
                CanonicalJson.read(row.getString("elements"), PreparationBatch.Used.class),
                List.of(),
                row.getObject("person_id", UUID.class),
                row.getString("person"),
                Sql.instant(row, "done_at"));
    }

    private static PreparationStep step(ResultSet row) throws SQLException {
        return new PreparationStep(
                StepKind.valueOf(row.getString("kind")),
                row.getBigDecimal("taken_g"),
                row.getBigDecimal("obtained_g"),
                row.getBigDecimal("removed_g"),
                row.getBigDecimal("loss_percent"),
                sieve(row),
                row.getBigDecimal("temperature"),
                row.getBigDecimal("hours"),
                row.getString("reason"),
                texts(row.getArray("instruments")),
                row.getString("room"),
                row.getString("person"),
                Sql.instant(row, "done_at"));
    }

    private static Portion portion(ResultSet row) throws SQLException {
        return new Portion(
                row.getObject("container_id", UUID.class),
                row.getString("code"),
                row.getObject("parent_id", UUID.class),
                row.getBigDecimal("mass_g"),
                sieve(row),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("made_by"),
                Sql.instant(row, "made_at"));
    }

    private static PreparationDemand demand(ResultSet row) throws SQLException {
        String treatment = row.getString("treatment");
        return new PreparationDemand(
                row.getString("method"),
                treatment == null ? null : Treatment.valueOf(treatment),
                sieve(row),
                row.getInt("blanks"),
                row.getString("reason"),
                row.getString("set_by_name"),
                Sql.instant(row, "set_at"));
    }

    private static Sieve sieve(ResultSet row) throws SQLException {
        String name = row.getString("sieve");
        return name == null ? null : Sieve.valueOf(name);
    }

    private static String name(Enum<?> each) {
        return each == null ? null : each.name();
    }

    private static Array texts(PreparedStatement statement, Collection<String> texts) throws SQLException {
        return statement.getConnection().createArrayOf("text", texts.toArray());
    }

    private static List<String> texts(Array array) throws SQLException {
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}

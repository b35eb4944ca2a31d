package jialing.domain.proficiency.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.proficiency.Measurand;
import jialing.domain.proficiency.MeasurandTarget;
import jialing.domain.proficiency.Participant;
import jialing.domain.proficiency.ProficiencyRound;
import jialing.domain.proficiency.SealedContent;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;

/** Rounds, who takes part, and how they will be evaluated. */
@ApplicationScoped
public class RoundTable {

    private static final String ROUNDS = """
            select r.*, d.sent_at, e.signed_at
            from lims.proficiency_round r
            left join lims.proficiency_dispatch d on d.round_id = r.id
            left join lims.proficiency_evaluation e on e.round_id = r.id
            """;

    @Inject
    Sql sql;

    private record KeptTargets(String salt, List<MeasurandTarget> content) {}

    public void add(ProficiencyRound round, List<Participant> participants, SealedContent targets, RecordedAct act) {
        sql.execute(
                "insert into lims.proficiency_round (id, organisation, number, title, matrix, measurands, deadline,"
                        + " planned_by, planner, planned_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                round.id(),
                round.organisation(),
                round.number(),
                round.title(),
                round.matrix(),
                CanonicalJson.of(round.measurands()),
                round.deadline(),
                round.plannedBy(),
                round.planner(),
                round.plannedAt(),
                act.hash());
        participants.forEach(each -> sql.execute(
                "insert into lims.proficiency_participant (round_id, organisation, laboratory, code) values (?, ?, ?, ?)",
                round.id(),
                round.organisation(),
                each.laboratory(),
                each.code()));
        sql.execute(
                "insert into lims.proficiency_target (round_id, organisation, sealed, seal) values (?, ?, ?, ?)",
                round.id(),
                round.organisation(),
                targets.text(),
                targets.hash());
    }

    public Optional<ProficiencyRound> byId(UUID id) {
        return sql.read(ROUNDS + " where r.id = ?", RoundTable::round, id).stream()
                .findFirst();
    }

    /**
     * Until the transaction ends, nobody enters results, and nobody was entering: an entry that was in time is on record, or was refused.
     */
    public void hold(UUID id) {
        sql.read(
                "select pg_advisory_xact_lock(hashtextextended('proficiency round ' || ?, 0))",
                row -> 0,
                id.toString());
    }

    /** Until the transaction ends; others may share it, nobody hold it. */
    public void share(UUID id) {
        sql.read(
                "select pg_advisory_xact_lock_shared(hashtextextended('proficiency round ' || ?, 0))",
                row -> 0,
                id.toString());
    }

    /** The newest two hundred that this person may see. */
    public List<ProficiencyRound> newest() {
        return sql.read(ROUNDS + " order by r.id desc limit 200", RoundTable::round);
    }

    /** All of them for the provider, for a laboratory itself. */
    public List<Participant> participants(UUID round) {
        return sql.read(
                "select laboratory, code from lims.proficiency_participant where round_id = ? order by laboratory",
                row -> new Participant(row.getString("laboratory"), row.getString("code")),
                round);
    }

    /** In which rounds of these a laboratory takes part. */
    public List<UUID> takesPart(String laboratory) {
        return sql.read(
                "select round_id from lims.proficiency_participant where laboratory = ?",
                row -> row.getObject("round_id", UUID.class),
                laboratory);
    }

    /** Empty for everybody but the provider. */
    public List<MeasurandTarget> targets(UUID round) {
        return sql
                .read(
                        "select sealed from lims.proficiency_target where round_id = ?",
                        row -> CanonicalJson.read(row.getString("sealed"), KeptTargets.class)
                                .content(),
                        round)
                .stream()
                .findFirst()
                .orElse(List.of());
    }

    public void send(ProficiencyRound round, String carriage, String widened, Actor by, RecordedAct act) {
        sql.execute(
                "insert into lims.proficiency_dispatch (round_id, organisation, carriage, widened, sent_by, sender, sent_at,"
                        + " act_hash) values (?, ?, ?, ?, ?, ?, ?, ?)",
                round.id(),
                round.organisation(),
                carriage,
                widened,
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }

    private static ProficiencyRound round(ResultSet row) throws SQLException {
        return new ProficiencyRound(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("number"),
                row.getString("title"),
                row.getString("matrix"),
                List.of(CanonicalJson.read(row.getString("measurands"), Measurand[].class)),
                Sql.instant(row, "deadline"),
                row.getObject("planned_by", UUID.class),
                row.getString("planner"),
                Sql.instant(row, "planned_at"),
                Sql.instant(row, "sent_at"),
                Sql.instant(row, "signed_at"));
    }
}

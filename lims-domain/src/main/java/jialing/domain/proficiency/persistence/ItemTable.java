package jialing.domain.proficiency.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.proficiency.ItemReceipt;
import jialing.domain.proficiency.ItemTest;
import jialing.domain.proficiency.ProficiencyRound;
import jialing.domain.proficiency.SealedContent;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;

/** What was found about the items, and who has received them. */
@ApplicationScoped
public class ItemTable {

    @Inject
    Sql sql;

    private record KeptDeterminations(String salt, List<List<BigDecimal>> content) {}

    public void add(ProficiencyRound round, ItemTest test, SealedContent sealed, Actor by, RecordedAct act) {
        sql.execute(
                "insert into lims.proficiency_item_test (id, round_id, organisation, kind, measurand, sealed, seal, tested_by,"
                        + " tester, tested_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                test.id(),
                round.id(),
                round.organisation(),
                test.kind().name(),
                test.measurand(),
                sealed.text(),
                sealed.hash(),
                by.personId(),
                by.name(),
                test.testedAt(),
                act.hash());
    }

    /** The newest of each kind and measurand; none for everybody but the provider. */
    public List<ItemTest> tests(UUID round) {
        return sql.read(
                "select distinct on (kind, measurand) * from lims.proficiency_item_test where round_id = ?"
                        + " order by kind, measurand, id desc",
                ItemTable::test,
                round);
    }

    public void receive(ProficiencyRound round, ItemReceipt receipt, Actor by, RecordedAct act) {
        sql.execute(
                "insert into lims.proficiency_receipt (round_id, organisation, provider, intact, remark, received_by, receiver,"
                        + " received_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                round.id(),
                receipt.laboratory(),
                round.organisation(),
                receipt.intact(),
                receipt.remark(),
                by.personId(),
                receipt.receiver(),
                receipt.receivedAt(),
                act.hash());
    }

    /** All of them for the provider, for a laboratory its own. */
    public List<ItemReceipt> receipts(UUID round) {
        return sql.read(
                "select * from lims.proficiency_receipt where round_id = ? order by received_at",
                row -> new ItemReceipt(
                        row.getString("organisation"),
                        row.getBoolean("intact"),
                        row.getString("remark"),
                        row.getString("receiver"),
                        Sql.instant(row, "received_at")),
                round);
    }

    private static ItemTest test(ResultSet row) throws SQLException {
        return new ItemTest(
                row.getObject("id", UUID.class),
                ItemTest.Kind.valueOf(row.getString("kind")),
                row.getInt("measurand"),
                CanonicalJson.read(row.getString("sealed"), KeptDeterminations.class)
                        .content(),
                row.getString("tester"),
                Sql.instant(row, "tested_at"));
    }
}

package jialing.system.ledger;

import static jialing.system.ledger.RecordBehindTheDoors.execute;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.client.PersonAtWork;
import jialing.launcher.RunningSystem;
import jialing.system.draws.DrawOfLots;
import jialing.system.shared.TheSystem;
import jialing.verify.Finding;
import jialing.verify.Verify;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody with every right on the database turns a draw another way, and the verification draws it again. */
class DrawDrillIT {

    private static String draw;

    @BeforeAll
    static void aDrawnDraw() throws Exception {
        PersonAtWork officer = TheSystem.as("wz.quality");
        draw = DrawOfLots.commit(officer, "演练 " + UUID.randomUUID(), 1).done().text("id");
        DrawOfLots.readOut(officer, draw);
        RecordBehindTheDoors.awaitLog(TheSystem.running());
    }

    @Test
    void whatNobodyTouchedIsDrawnAgainTheSame() throws SQLException {
        assertThat(checksAfter("select 1")).isEmpty();
    }

    @Test
    void eachTurnIsNoticed() throws SQLException {
        Map<String, String> turns = Map.of(
                "update lims.ledger_act set content = replace(content, '\"weight\":3', '\"weight\":1')"
                        + " where verb = 'COMMIT_TO_DRAW' and subject_id = '" + draw + "'",
                "ContentHash",
                "update lims.draws_outcome set nonce = repeat('0', 64)" + ofThisDraw(),
                "DrawNonce",
                "update lims.draws_outcome set root = repeat('0', 64)" + ofThisDraw(),
                "DrawCheckpoint",
                "update lims.draws_outcome set size = size + 1" + ofThisDraw(),
                "DrawCheckpoint",
                "update lims.draws_outcome set drawn = array['CQ-P04']" + ofThisDraw(),
                "DrawRepeated");
        for (Map.Entry<String, String> turn : turns.entrySet()) {
            assertThat(checksAfter(turn.getKey())).as(turn.getKey()).contains(turn.getValue());
        }
    }

    private static String ofThisDraw() {
        return " where draw_id = '" + draw + "'";
    }

    /** What is said about this draw; other stories have their own way with this system's database. */
    private static List<String> checksAfter(String turn) throws SQLException {
        RunningSystem system = TheSystem.running();
        try (var connection = RecordBehindTheDoors.attack(system)) {
            execute(connection, turn);
            return Verify.database(connection, RecordBehindTheDoors.logKey(system), List.of(), system.logArchive())
                    .wrong()
                    .stream()
                    .filter(finding -> finding.what().contains(draw))
                    .map(Finding::check)
                    .toList();
        }
    }
}

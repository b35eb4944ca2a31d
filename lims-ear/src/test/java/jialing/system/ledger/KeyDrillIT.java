package jialing.system.ledger;

import static jialing.system.ledger.RecordBehindTheDoors.execute;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import jialing.launcher.RunningSystem;
import jialing.system.shared.TheSystem;
import jialing.system.transfer.Sending;
import jialing.verify.Finding;
import jialing.verify.Verify;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody with every right on the database gives a sample another code after the fact, and the verification hashes the key again. */
class KeyDrillIT {

    private static String consignment;

    @BeforeAll
    static void anOpenedKey() throws Exception {
        consignment = Sending.opened();
        RecordBehindTheDoors.awaitLog(TheSystem.running());
    }

    @Test
    void whatNobodyTouchedHashesToItsCommitment() throws SQLException {
        assertThat(checksAfter("select 1")).isEmpty();
    }

    @Test
    void eachExchangeIsNoticed() throws SQLException {
        Map<String, String> exchanges = Map.of(
                "update lims.ledger_act set content = replace(content, '\"value\":\"', '\"value\":\"1') where verb = 'OPEN_KEY'"
                        + " and subject_id = (" + theConsignment() + ")",
                "KeyCommitment",
                "update lims.transfer_seal set codes = array[codes[2], codes[1]] where consignment_id = ("
                        + theConsignment() + ")",
                "KeyCodes");
        for (Map.Entry<String, String> exchange : exchanges.entrySet()) {
            assertThat(checksAfter(exchange.getKey())).as(exchange.getKey()).contains(exchange.getValue());
        }
    }

    private static String theConsignment() {
        return "select id from lims.transfer_consignment where number = '" + consignment + "'";
    }

    private static List<String> checksAfter(String exchange) throws SQLException {
        RunningSystem system = TheSystem.running();
        try (var connection = RecordBehindTheDoors.attack(system)) {
            execute(connection, exchange);
            return Verify.database(connection, RecordBehindTheDoors.logKey(system), List.of(), system.logArchive())
                    .wrong()
                    .stream()
                    .filter(finding -> finding.what().contains(consignment))
                    .map(Finding::check)
                    .toList();
        }
    }
}

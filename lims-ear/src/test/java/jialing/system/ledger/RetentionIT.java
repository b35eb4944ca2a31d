package jialing.system.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** Raw records are kept (State Council Order 820, article 26; ISO/IEC 17025:2017 8.4.2): nobody deletes them by way of the system. */
class RetentionIT {

    private static final List<String> RAW_RECORDS = List.of(
            "sampling_photo",
            "sampling_field_record",
            "sampling_field_reading",
            "sampling_field_record_photo",
            "custody_hand_over",
            "custody_hand_over_sample",
            "custody_receipt",
            "analysis_calibration",
            "analysis_raw_record",
            "analysis_result",
            "quality_judgement",
            "review_step",
            "reporting_report",
            "reporting_issue",
            "reporting_seal",
            "reporting_end",
            "reporting_withdrawal",
            "reporting_withdrawal_decision",
            "reporting_download",
            "visits_look",
            "ledger_act");

    @Test
    void noRawRecordIsChangedOrDeletedByTheApplication() throws SQLException {
        try (var connection = TheSystem.asApplicationRole();
                var statement = connection.createStatement()) {
            for (String table : RAW_RECORDS) {
                for (String change : List.of(
                        "delete from lims." + table,
                        "truncate lims." + table + " cascade",
                        "update lims." + table + " set organisation = 'X'")) {
                    assertThatThrownBy(() -> statement.execute(change))
                            .as(change)
                            .hasMessageContaining("permission denied");
                }
            }
        }
    }

    @Test
    void notEvenTheOwnerOfTheTablesDeletesARawRecord() throws SQLException {
        try (var connection = TheSystem.asDatabaseOwner();
                var statement = connection.createStatement()) {
            for (String table : RAW_RECORDS) {
                assertThatThrownBy(() -> statement.execute("truncate lims." + table + " cascade"))
                        .as(table)
                        .hasMessageContaining("append-only");
            }
        }
    }
}

package jialing.system.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jialing.client.Patience;
import jialing.system.shared.TheSystem;

/** A result laid into the outbox, as releasing a sealed report does; the relay takes it from there. */
final class ReleasedResult {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> payload = new LinkedHashMap<>();

    private ReleasedResult(String organisation, String site) {
        payload.put("resultId", UUID.randomUUID().toString());
        payload.put("version", 1);
        payload.put("organisation", organisation);
        payload.put("reportNumber", organisation + "-2026-BG-9001");
        payload.put("siteCode", site);
        payload.put("siteName", "断面 " + site);
        payload.put("waterBody", "长江");
        payload.put("lon", "108.3912");
        payload.put("lat", "30.8070");
        payload.put("sampleCode", site + "260300001K");
        payload.put("sampledAt", "2026-03-12T01:20:00Z");
        payload.put("signedAt", "2026-03-20T08:00:00Z");
        measured("TP", "0.20");
    }

    static ReleasedResult at(String organisation, String site) {
        return new ReleasedResult(organisation, site);
    }

    ReleasedResult measured(String analyte, String value) {
        payload.put("analyte", analyte);
        payload.put("analyteName", Map.of("zh", analyte + " 项", "en", analyte));
        payload.put("method", "HJ " + analyte);
        payload.put("methodTitle", Map.of("zh", "方法", "en", "method"));
        payload.put("value", value);
        payload.put("detectionLimit", "0.01");
        payload.put("unit", "mg/L");
        return this;
    }

    ReleasedResult belowDetectionLimit(String analyte, String limit) {
        measured(analyte, limit + "L");
        payload.put("operator", "<");
        payload.put("detectionLimit", limit);
        return this;
    }

    ReleasedResult sampledAt(String instant) {
        payload.put("sampledAt", instant);
        return this;
    }

    ReleasedResult inReport(String number, String replaced) {
        payload.put("reportNumber", number);
        payload.put("replacesReport", replaced);
        return this;
    }

    /** @return id of its row in the outbox */
    UUID release() {
        UUID row = UUID.randomUUID();
        try (Connection database = TheSystem.asDatabaseOwner();
                var outbox = database.prepareStatement(
                        "insert into lims.exchange_outbox (id, recorded_at, organisation,"
                                + " report_number, payload, hash, signature) values (?, date_trunc('hour', now()), ?, ?, ?, ?, '')")) {
            outbox.setObject(1, row);
            outbox.setString(2, (String) payload.get("organisation"));
            outbox.setString(3, (String) payload.get("reportNumber"));
            outbox.setString(4, JSON.writeValueAsString(payload));
            outbox.setString(5, row.toString());
            outbox.executeUpdate();
            letWait(database, row);
            return row;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static void relayAgain(UUID row) {
        try (Connection database = TheSystem.asDatabaseOwner()) {
            letWait(database, row);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void awaitRelay() {
        Patience.of(Duration.ofSeconds(30)).until("the outbox is relayed", ReleasedResult::nothingWaits);
    }

    private static boolean nothingWaits() {
        try (Connection database = TheSystem.asDatabaseOwner();
                var waiting = database.prepareStatement("select count(*) from lims.exchange_waiting");
                var rows = waiting.executeQuery()) {
            rows.next();
            return rows.getInt(1) == 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void letWait(Connection database, UUID row) throws SQLException {
        try (var waiting = database.prepareStatement("insert into lims.exchange_waiting (outbox_id, recorded_at,"
                + " organisation) select id, recorded_at, organisation from lims.exchange_outbox where id = ?")) {
            waiting.setObject(1, row);
            waiting.executeUpdate();
        }
    }
}

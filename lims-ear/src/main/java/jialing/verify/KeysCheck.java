package jialing.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Every key that was opened is the one committed to: its act hashes to what the act of sealing holds, and names the codes in the order in
 * which the laboratory's own act has them.
 */
final class KeysCheck {

    private static final String OPENINGS =
            "select c.number, o.opened_at, s.codes, a.content as sealed, p.content as opened, r.content as registered"
                    + " from lims.transfer_opening o"
                    + " join lims.transfer_consignment c on c.id = o.consignment_id"
                    + " join lims.transfer_seal s on s.consignment_id = o.consignment_id"
                    + " left join lims.ledger_act a on a.id = s.act_id"
                    + " left join lims.ledger_act p on p.id = o.act_id"
                    + " left join lims.ledger_act r on r.subject_type = 'WorkOrder' and r.subject_id = s.work_order_id"
                    + " and r.verb = 'REGISTER'";

    private final Connection connection;
    private final Findings findings;
    private int count;

    KeysCheck(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    void check() throws SQLException {
        Cursor.each(connection, OPENINGS, this::check);
        findings.fact("keys", count);
    }

    private void check(ResultSet row) throws SQLException {
        count++;
        JsonNode sealed = read(row, "sealed");
        JsonNode opened = read(row, "opened");
        JsonNode key = opened.path("key");
        if (!key.isObject()
                || !Json.sha256Hex(Json.canonical(key))
                        .equals(sealed.path("commitment").asText())) {
            wrong(row, "KeyCommitment", "揭开的密钥与封存时的承诺不符", "The opened key is not the one committed to");
        }
        List<String> codes = List.of((String[]) row.getArray("codes").getArray());
        if (!codes.equals(texts(opened.path("codes")))
                || !codes.equals(texts(read(row, "registered").path("samples")))
                || codes.size() != opened.at("/key/items").size()) {
            wrong(row, "KeyCodes", "密钥中的编号与承检机构登记的编号不符", "The codes are not those that the laboratory registered");
        }
    }

    private static JsonNode read(ResultSet row, String column) throws SQLException {
        return Json.read(String.valueOf(row.getString(column))).orElseGet(Json.MAPPER::createObjectNode);
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private void wrong(ResultSet row, String check, String zh, String en) throws SQLException {
        findings.wrong(check, "transfer_opening " + row.getString("number"), row.getString("opened_at"), zh, en);
    }
}

package jialing.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Every act: its content against its hash, itself against its leaf, the acts on one thing against each other, the signatures. */
final class ActsCheck {

    private static final String ACTS = "select a.* from lims.ledger_act a"
            + " left join lims.ledger_leaf l on l.id = a.id left join lims.ledger_pending p on p.id = a.id"
            + " order by l.index nulls last, p.ordinal";

    private static final String CERTIFICATES =
            "select 'people_signing_key' as what, id, certificate, issuer, coalesce(above, '') as above"
                    + " from lims.people_signing_key union all"
                    + " select 'people_brought_certificate', id, certificate, issuer, coalesce(above, '')"
                    + " from lims.people_brought_certificate";

    private final Connection connection;
    private final TrustedKeys trusted;
    private final LogCheck log;
    private final Findings findings;

    ActsCheck(Connection connection, TrustedKeys trusted, LogCheck log, Findings findings) {
        this.connection = connection;
        this.trusted = trusted;
        this.log = log;
        this.findings = findings;
    }

    void check() throws SQLException {
        var signatures = new SignatureCheck(certificates(), authorisations(), findings);
        Cursor.each(
                connection,
                "select a.* from lims.ledger_act a where verb in"
                        + " ('CERTIFY_KEY', 'REVOKE_KEY', 'REGISTER_PASSKEY', 'REVOKE_PASSKEY')",
                row -> signatures.learn(read(row)));
        var chains = new ChainCheck(findings);
        int[] count = {0, 0};
        Cursor.each(connection, ACTS, row -> {
            ActText act = read(row);
            count[0]++;
            count[1] += act.signatures().size();
            check(act, row.getString("hash"));
            chains.next(act, row.getString("hash"));
            signatures.check(act);
        });
        log.tellMissing("ACT");
        heads(chains);
        findings.fact("acts", count[0]);
        findings.fact("signatures", count[1]);
        signatures.tell();
    }

    private void check(ActText act, String hash) {
        if (!act.contentFits()) {
            findings.wrong("ContentHash", act.name(), act.recordedAt(), "内容被改动", "The content was changed");
        }
        if (!act.hash().equals(hash)) {
            findings.wrong("ActHash", act.name(), act.recordedAt(), "操作记录被改动", "The act was changed");
        }
        log.mustHold(UUID.fromString(act.id()), "ACT", act.entry(), act.name(), act.recordedAt());
    }

    private void heads(ChainCheck chains) throws SQLException {
        var ends = chains.ends();
        Cursor.each(connection, "select subject_type, subject_id, hash, organisation from lims.ledger_head", row -> {
            String subject = row.getString(1) + " " + row.getString(2);
            if (!row.getString(3).equals(ends.remove(subject))
                    || !row.getString(4).equals(chains.ownerOf(subject))) {
                headWrong(subject);
            }
        });
        ends.keySet().forEach(this::headWrong);
    }

    private void headWrong(String subject) {
        findings.wrong("ChainEnd", subject, null, "操作链末端被改动", "The end of the chain of acts was changed");
    }

    private Certificates certificates() throws SQLException {
        var certificates = new Certificates(trusted.authorities());
        Cursor.each(connection, CERTIFICATES, row -> {
            if (!certificates.add(row.getBytes("certificate"), row.getBytes("issuer"), row.getBytes("above"))) {
                findings.wrong(
                        "CertificateIssued",
                        row.getString("what") + " " + row.getString("id"),
                        null,
                        "证书与签发者或所信任的机构不符",
                        "A certificate is not of its issuer, or not below a trusted authority");
            }
        });
        return certificates;
    }

    private Authorisations authorisations() throws SQLException {
        var authorisations = new Authorisations();
        Cursor.each(
                connection,
                "select text, authenticator_data, client_data, signature from lims.people_authorisation",
                row -> authorisations.add(
                        row.getString("text"),
                        row.getBytes("authenticator_data"),
                        row.getBytes("client_data"),
                        row.getBytes("signature")));
        return authorisations;
    }

    private static ActText read(ResultSet row) throws SQLException {
        ObjectNode act = Json.MAPPER.createObjectNode();
        act.put("id", row.getString("id"));
        act.put("verb", row.getString("verb"));
        act.putObject("subject")
                .put("type", row.getString("subject_type"))
                .put("id", row.getString("subject_id"))
                .put("version", row.getInt("subject_version"));
        act.put("organisation", row.getString("organisation"));
        act.set("actors", Json.read(row.getString("actors")).orElseThrow());
        put(act, "deviceTime", instant(row, "device_time"));
        put(act, "recordedAt", instant(row, "recorded_at"));
        if (row.getBigDecimal("lon") != null) {
            ObjectNode position = act.putObject("position");
            put(position, "lon", digits(row.getBigDecimal("lon")));
            put(position, "lat", digits(row.getBigDecimal("lat")));
            put(position, "accuracyM", digits(row.getBigDecimal("accuracy_m")));
        }
        act.put("contentHash", row.getString("content_hash"));
        put(act, "statement", row.getString("statement"));
        put(act, "previousHash", row.getString("previous_hash"));
        JsonNode signatures = Json.read(row.getString("signatures")).orElse(null);
        return new ActText(
                act,
                row.getString("content"),
                signatures instanceof ArrayNode list
                        ? list
                        // whatever stands in the place of the list must not read like an act that nobody signed
                        : Json.MAPPER.createArrayNode().add(signatures));
    }

    private static void put(ObjectNode node, String field, String value) {
        if (value != null) {
            node.put(field, value);
        }
    }

    private static String digits(BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private static String instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : Instant.from(time).toString();
    }
}

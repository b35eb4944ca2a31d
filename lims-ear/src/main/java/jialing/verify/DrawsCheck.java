package jialing.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Every draw is drawn again: from the act of its commitment, its nonce, and the first checkpoint over that act. */
final class DrawsCheck {

    private static final String DRAWS =
            "select c.id, c.purpose, c.count, c.nonce_digest, a.content, o.nonce, o.leaf, o.size, o.root, o.seed,"
                    + " o.drawn, o.drawn_at, l.index as leaf_now, f.size as size_now, f.root as root_now"
                    + " from lims.draws_commitment c"
                    + " join lims.draws_outcome o on o.draw_id = c.id"
                    + " left join lims.ledger_act a on a.id = c.act_id"
                    + " left join lims.ledger_leaf l on l.id = c.act_id"
                    + " left join lateral (select k.size, k.root from lims.ledger_checkpoint k where k.size > l.index"
                    + " order by k.size limit 1) f on true";

    /** As the rules allow; whatever a changed act says must not keep the check busy for ever. */
    private static final int MOST_TICKETS = 100;

    private record Lot(String id, String digest) {}

    private final Connection connection;
    private final Findings findings;
    private int count;

    DrawsCheck(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    void check() throws SQLException {
        Cursor.each(connection, DRAWS, this::check);
        findings.fact("draws", count);
    }

    private void check(ResultSet row) throws SQLException {
        count++;
        JsonNode committed =
                Json.read(String.valueOf(row.getString("content"))).orElseGet(Json.MAPPER::createObjectNode);
        String nonce = row.getString("nonce");
        if (!hash(nonce).equals(committed.path("nonceDigest").asText())) {
            wrong(row, "DrawNonce", "随机数与承诺的摘要不符", "The nonce is not the one committed to");
        }
        byte[] root = row.getBytes("root_now");
        if (root == null
                || row.getLong("leaf") != row.getLong("leaf_now")
                || row.getLong("size") != row.getLong("size_now")
                || !row.getString("root").equals(HexFormat.of().formatHex(root))) {
            wrong(row, "DrawCheckpoint", "所用检查点不是承诺之后的第一个", "The checkpoint is not the first after the commitment");
        }
        String seed = hash(nonce + "/" + row.getString("root"));
        List<String> drawn = List.of((String[]) row.getArray("drawn").getArray());
        if (!seed.equals(row.getString("seed")) || !drawn.equals(draw(committed, seed))) {
            wrong(row, "DrawRepeated", "按承诺重抽，结果不同", "Drawn again as committed to, others are drawn");
        }
    }

    private static List<String> draw(JsonNode committed, String seed) {
        List<Lot> lots = new ArrayList<>();
        committed.path("candidates").forEach(candidate -> {
            String id = candidate.path("id").asText();
            String smallest = null;
            int tickets = Math.min(candidate.path("weight").asInt(), MOST_TICKETS);
            for (int ticket = 1; ticket <= tickets; ticket++) {
                String digest = hash(seed + "/" + id + "/" + ticket);
                smallest = smallest == null || digest.compareTo(smallest) < 0 ? digest : smallest;
            }
            lots.add(new Lot(id, String.valueOf(smallest)));
        });
        return lots.stream()
                .sorted(Comparator.comparing(Lot::digest))
                .limit(committed.path("count").asInt())
                .map(Lot::id)
                .toList();
    }

    private void wrong(ResultSet row, String check, String zh, String en) throws SQLException {
        findings.wrong(
                check,
                "draws_outcome " + row.getString("id") + " " + row.getString("purpose"),
                row.getString("drawn_at"),
                zh,
                en);
    }

    private static String hash(String text) {
        return Json.sha256Hex(text);
    }
}

package jialing.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import jialing.domain.ledger.log.SignedNote;
import jialing.domain.ledger.log.Statement;
import jialing.domain.ledger.log.VerifierKey;

/**
 * The list of reports that have ended, as {@code GET /api/reporting/ended} gives it and the log has signed it.
 *
 * @param asOf when it was made
 * @param size of the tree of which it misses no end
 */
record EndedList(String asOf, long size, JsonNode items) {

    private static final String KIND = "ended-reports";
    private static final int LINES = 3;

    /** Empty unless this log signed this very list. */
    static Optional<EndedList> open(String json, VerifierKey log) {
        return Json.read(json)
                .flatMap(list -> SignedNote.parse(list.path("note").asText())
                        .filter(note -> !note.signedBy(List.of(log)).isEmpty())
                        .flatMap(note -> Statement.parse(note.text(), log.name(), KIND))
                        .filter(lines -> lines.size() == LINES && lines.get(2).equals(hashOf(list.path("items"))))
                        .map(lines -> new EndedList(lines.get(0), Long.parseLong(lines.get(1)), list.path("items"))));
    }

    /** What became of the report with that number; empty as long as it is in force. */
    Optional<JsonNode> endOf(String number) {
        String hash = Json.sha256Hex(number);
        for (JsonNode each : items) {
            if (each.path("number").asText().equals(hash)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static String hashOf(JsonNode items) {
        var text = new StringBuilder();
        for (JsonNode each : items) {
            text.append(each.path("number").asText())
                    .append(' ')
                    .append(each.path("state").asText())
                    .append(' ')
                    .append(each.path("endedAt").asText())
                    .append('\n');
        }
        return Json.sha256Hex(text.toString());
    }
}

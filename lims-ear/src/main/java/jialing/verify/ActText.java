package jialing.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * An act as it was handed over: what its hash covers, its content, and the signatures under it.
 *
 * @param act every field but the content, as a JSON object
 * @param content canonical JSON
 * @param signatures objects with {@code algorithm}, {@code certificate}, {@code person}, {@code value}, and {@code authorisation} where
 *     a passkey signed
 */
record ActText(JsonNode act, String content, ArrayNode signatures) {

    /** Without a signature of one's own nobody does any of these. */
    private static final Set<String> SIGNED = Set.of(
            "APPROVE",
            "COLLECT",
            "HAND_OVER",
            "SUBMIT",
            "CHECK",
            "RELEASE_FORMULA",
            "CHANGE_REPLACEMENT",
            "RELEASE_PROCEDURE",
            "SIGN_DELIVERY",
            "RECORD_OUTSIDE_ROUND",
            "REVIEW",
            "SIGN",
            "AMEND",
            "ISSUE_REPORT",
            "WITHDRAW",
            "CHANGE_PIN",
            "SET_NEW_PIN",
            "EXPLAIN_FINDING",
            "DRAW_CONTROL_LIMITS",
            "CHOOSE_CONTROL_RULES",
            "TAKE_OVER_CHART",
            "SIGN_UNCERTAINTY",
            "SET_PLACE_REQUIREMENT",
            "ENTER_PROFICIENCY_RESULTS",
            "EVALUATE_ROUND",
            "SIGN_INSPECTION",
            "PUBLISH_INSPECTION",
            "DECIDE_COMPLAINT",
            "KEEP_FIGURES",
            "SEAL_CONSIGNMENT",
            "OPEN_KEY",
            "END_CONSIGNMENT",
            "APPEAL_CREDIT_LINE",
            "DECIDE_CREDIT_APPEAL",
            "REGISTER_CONTRACT",
            "CHANGE_CONTRACT",
            "SUBMIT_SCOPE",
            "CONFIRM_SCOPE",
            "RETURN_SCOPE",
            "SUSPEND_SCOPE",
            "RESTORE_SCOPE",
            "WITHDRAW_SCOPE");

    String id() {
        return act.path("id").asText();
    }

    String verb() {
        return act.path("verb").asText();
    }

    String subject() {
        return act.at("/subject/type").asText() + " " + act.at("/subject/id").asText();
    }

    /** Null for the first act on its subject. */
    String previousHash() {
        return act.path("previousHash").asText(null);
    }

    Instant recordedAt() {
        return Instant.parse(act.path("recordedAt").asText());
    }

    /** What a person reads to find it again. */
    String name() {
        return verb() + " " + subject() + " act " + id();
    }

    byte[] text() {
        return Json.utf8(Json.canonical(act));
    }

    String hash() {
        return Json.sha256Hex(text());
    }

    /** What stands for the act in the log. */
    byte[] entry() {
        var entry = Json.MAPPER.createObjectNode();
        entry.put("hash", hash());
        entry.set("signatures", signatures);
        return Json.sha256(Json.utf8(Json.canonical(entry)));
    }

    boolean contentFits() {
        return Json.sha256Hex(content).equals(act.path("contentHash").asText());
    }

    /** SHA-256 of what was shown to who signed: the content without what came into being only by signing. */
    String shownHash() {
        JsonNode shown = Json.read(content).orElseGet(Json.MAPPER::createObjectNode);
        shown.path("results").forEach(line -> {
            if (line instanceof ObjectNode result) {
                result.remove(List.of("signature", "resultId"));
            }
        });
        return Json.sha256Hex(Json.canonical(shown));
    }

    boolean mustBeSigned() {
        return SIGNED.contains(verb());
    }

    boolean names(String person) {
        return StreamSupport.stream(act.path("actors").spliterator(), false)
                .anyMatch(actor -> actor.path("personId").asText().equals(person));
    }
}

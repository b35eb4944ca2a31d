package jialing.system.draws;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.PersonAtWork;

/** Three laboratories, one of them left out, and how they are drawn from. */
public final class DrawOfLots {

    static final List<Map<String, Object>> CANDIDATES = List.of(
            Map.of("id", "CQ-P01", "name", "甲检测", "weight", 1),
            Map.of("id", "CQ-P02", "name", "乙检测", "weight", 3),
            Map.of("id", "CQ-P03", "name", "丙检测", "weight", 2));

    private static final List<Map<String, Object>> LEFT_OUT =
            List.of(Map.of("id", "CQ-P04", "name", "丁检测", "reason", "正在暂停资质"));

    private DrawOfLots() {}

    public static Answer commit(PersonAtWork person, String purpose, int count) {
        return person.post(
                "/api/draws",
                Map.of("purpose", purpose, "count", count, "candidates", CANDIDATES, "excluded", LEFT_OUT));
    }

    /** As soon as the log's checkpoint covers the commitment. */
    public static Answer readOut(PersonAtWork person, String draw) {
        Answer answer = person.post("/api/draws/" + draw + "/outcome", "");
        for (int tries = 0; tries < 100 && answer.status() == 409; tries++) {
            answer.refusedBy("SealedBeforeDrawn");
            pause();
            answer = person.post("/api/draws/" + draw + "/outcome", "");
        }
        return answer.done();
    }

    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

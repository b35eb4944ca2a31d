package jialing.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The acts on one subject follow each other without a gap: each names the hash of the one before. */
final class ChainCheck {

    private final Findings findings;
    private final Map<String, String> ends = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();

    ChainCheck(Findings findings) {
        this.findings = findings;
    }

    /** To be told of the acts in the order of the log. */
    void next(ActText act, String hash) {
        owners.putIfAbsent(act.subject(), act.act().path("organisation").asText());
        String before = ends.put(act.subject(), hash);
        if (!Objects.equals(before, act.previousHash())) {
            findings.wrong(
                    "ChainUnbroken",
                    act.name(),
                    act.recordedAt(),
                    "与同一对象的前一操作不衔接：其间缺少或多出了操作",
                    "Does not follow the act before it on the same thing: one is missing or one too many");
        }
    }

    /** The organisation in whose record a subject's chain began. */
    String ownerOf(String subject) {
        return owners.get(subject);
    }

    /** Where each subject's chain ends, by subject. */
    Map<String, String> ends() {
        return ends;
    }
}

package jialing.verify;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a verification looked at and what it found; valid if it looked and found nothing wrong. */
public final class Findings {

    private static final int MOST_IN_WORDS = 200;

    private final List<Finding> wrong = new ArrayList<>();
    private final Map<String, Object> facts = new LinkedHashMap<>();

    public void wrong(String check, String what, Object when, String zh, String en) {
        wrong.add(new Finding(check, what, when == null ? null : when.toString(), zh, en));
    }

    /** Something that was looked at and is worth telling, e.g. how many acts there are. */
    public void fact(String name, Object value) {
        facts.put(name, value);
    }

    public List<Finding> wrong() {
        return List.copyOf(wrong);
    }

    public Map<String, Object> facts() {
        return Map.copyOf(facts);
    }

    public boolean areValid() {
        return wrong.isEmpty();
    }

    void print(PrintStream out) {
        facts.forEach((name, value) -> out.println("  " + name + ": " + value));
        wrong.stream().limit(MOST_IN_WORDS).forEach(each -> {
            out.println(
                    "✕ " + each.check() + "  " + each.what() + (each.when() == null ? "" : "  (" + each.when() + ")"));
            out.println("    " + each.zh());
            out.println("    " + each.en());
        });
        if (wrong.size() > MOST_IN_WORDS) {
            out.println("… " + (wrong.size() - MOST_IN_WORDS));
        }
        out.println(
                areValid()
                        ? "✓ 有效：与日志一致，未被改动 / Valid: as the log has it, nothing was changed"
                        : "✕ 无效：" + wrong.size() + " 处不符 / Not valid: " + wrong.size() + " things are wrong");
    }

    void printJson(PrintStream out) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("valid", areValid());
        answer.put("facts", facts);
        answer.put("findings", wrong);
        try {
            out.println(new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(answer));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

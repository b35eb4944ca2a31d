package jialing.domain.visits.rules;

import java.util.LinkedHashMap;
import java.util.Map.Entry;
import java.util.Optional;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who comes, who sends them, and by which letter. */
public final class VisitorIsNamed extends Rule<VisitorIsNamed.Visitor> {

    private static final int LONGEST = 100;

    public record Visitor(String name, String office, String paper) {}

    public VisitorIsNamed() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("请填写（100 字以内）", "Write something, 100 characters at most"));
    }

    @Override
    public Verdict judge(Visitor visitor) {
        var given = new LinkedHashMap<String, String>();
        given.put("name", visitor.name());
        given.put("office", visitor.office());
        given.put("paper", visitor.paper());
        Optional<String> missing = given.entrySet().stream()
                .filter(each -> !isSaid(each.getValue()))
                .map(Entry::getKey)
                .findFirst();
        return Verdict.holdsIf(missing.isEmpty(), missing.orElse(null));
    }

    private static boolean isSaid(String text) {
        return text != null
                && !text.isBlank()
                && text.length() <= LONGEST
                && text.chars().noneMatch(Character::isISOControl);
    }
}

package jialing.domain.nonconformity.rules;

import java.util.List;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.nonconformity.NonconformitySource;
import jialing.domain.nonconformity.Severity;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who reports a nonconformity says what it is, how grave it may be and on what occasion it was found, and names the things it is about. */
public class FindingIsDescribed extends Rule<FindingIsDescribed.Given> {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_THINGS = 50_000;

    public record Given(
            String title, String found, NonconformitySource source, Severity severity, List<Concerned> concerned) {}

    public FindingIsDescribed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.10.2",
                Text.of(
                        "不符合须写明标题、事实、来源、严重程度和涉及的对象",
                        "A nonconformity needs a title, what was found, its source, its severity and what it concerns"));
    }

    @Override
    public Verdict judge(FindingIsDescribed.Given given) {
        if (given.title() == null || given.title().isBlank() || given.title().length() > LONGEST_TITLE) {
            return Verdict.broken("title");
        }
        if (given.found() == null || given.found().isBlank() || given.found().length() > LONGEST_TEXT) {
            return Verdict.broken("found");
        }
        if (given.source() == null) {
            return Verdict.broken("source");
        }
        if (given.severity() == null) {
            return Verdict.broken("severity");
        }
        return Verdict.holdsIf(isNamed(given.concerned()), "concerned");
    }

    private static boolean isNamed(List<Concerned> things) {
        return !things.isEmpty()
                && things.size() <= MOST_THINGS
                && things.stream()
                        .allMatch(thing ->
                                thing != null && thing.id() != null && isShort(thing.type()) && isShort(thing.key()));
    }

    private static boolean isShort(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST_TITLE;
    }
}

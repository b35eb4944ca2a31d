package jialing.domain.complaints.rules;

import java.util.stream.Stream;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A complaint says what it is about, in bounds. */
public final class ComplaintIsSaid extends Rule<ComplaintIsSaid.Given> {

    private static final int LONGEST_SUBJECT = 100;
    private static final int LONGEST_WORDS = 8000;
    private static final int LONGEST_CONTACT = 100;

    /** @param kind null when none was chosen */
    public record Given(Object kind, String subject, String words, String name, String phone, String email) {
        @Override
        public String toString() {
            return "Given";
        }
    }

    public ComplaintIsSaid() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "请选择类型，写标题（{0} 字以内）和经过（{1} 字以内）；联系方式各 {2} 字以内",
                        "Choose a kind, and give a title ({0} characters at most) and what happened ({1}); each way to reach you {2} at most"));
    }

    @Override
    public Verdict judge(Given given) {
        String field = firstWrong(given);
        return Verdict.holdsIf(field == null, field, LONGEST_SUBJECT, LONGEST_WORDS, LONGEST_CONTACT);
    }

    private static String firstWrong(Given given) {
        if (given.kind() == null) {
            return "kind";
        }
        if (!isSaid(given.subject(), LONGEST_SUBJECT)) {
            return "subject";
        }
        if (!isSaid(given.words(), LONGEST_WORDS)) {
            return "words";
        }
        boolean bounded = Stream.of(given.name(), given.phone(), given.email())
                .allMatch(part -> part == null || part.length() <= LONGEST_CONTACT);
        return bounded ? null : "name";
    }

    private static boolean isSaid(String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest;
    }
}

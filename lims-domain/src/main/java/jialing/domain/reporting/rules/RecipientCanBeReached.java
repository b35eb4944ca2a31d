package jialing.domain.reporting.rules;

import java.util.regex.Pattern;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A recipient has a name; an e-mail address, where one is given, looks like one (RFC 5321, without quoted local parts). */
public class RecipientCanBeReached extends Rule<RecipientCanBeReached.Given> {

    private static final Pattern ADDRESS = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w-]+(\\.[\\w-]+)*");

    private static final int LONGEST = 200;

    public record Given(String name, String email) {}

    public RecipientCanBeReached() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.8.2.1 e",
                Text.of("请写明收件人；电子邮箱须完整", "Name the recipient; an e-mail address must be complete"));
    }

    @Override
    public Verdict judge(Given given) {
        if (given.name() == null || given.name().isBlank() || given.name().length() > LONGEST) {
            return Verdict.broken("name");
        }
        boolean reachable = given.email() == null
                || given.email().length() <= LONGEST
                        && ADDRESS.matcher(given.email()).matches();
        return Verdict.holdsIf(reachable, "email");
    }
}

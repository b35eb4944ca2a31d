package jialing.domain.people.rules;

import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Two yeses of one person are one. */
public class SecondIsAnotherPerson extends Rule<SecondIsAnotherPerson.Two> {

    public record Two(UUID first, UUID second) {}

    public SecondIsAnotherPerson() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "21 CFR 11.200(a)(3)",
                Text.of("第一位准许的人不能再确认，请另一位办理", "Whoever permitted it first cannot confirm it; ask somebody else"));
    }

    @Override
    public Verdict judge(Two two) {
        return Verdict.holdsIf(!two.first().equals(two.second()), "person");
    }
}

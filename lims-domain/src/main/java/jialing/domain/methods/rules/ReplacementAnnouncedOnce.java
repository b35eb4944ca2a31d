package jialing.domain.methods.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A replacement is announced once. */
public class ReplacementAnnouncedOnce extends Rule<ReplacementAnnouncedOnce.Asked> {

    public record Asked(String from, String to, boolean known) {}

    public ReplacementAnnouncedOnce() {
        super(Refusal.Kind.CONFLICT, null, Text.of("{0} 由 {1} 代替已经登记", "That {1} replaces {0} is announced already"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(!asked.known(), "newMethod", asked.from(), asked.to());
    }
}

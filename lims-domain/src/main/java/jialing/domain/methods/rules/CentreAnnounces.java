package jialing.domain.methods.rules;

import jialing.domain.organisation.Level;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A replacement holds for the whole network: only the municipal centre announces it. */
public class CentreAnnounces extends Rule<Level> {

    public CentreAnnounces() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                null,
                Text.of("标准更替只由市级中心登记", "Only the municipal centre announces the replacement of a standard"));
    }

    @Override
    public Verdict judge(Level level) {
        return Verdict.holdsIf(level == Level.MUNICIPAL, null);
    }
}

package jialing.domain.methods.rules;

import jialing.domain.organisation.Level;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A formula for every laboratory is the centre's. */
public class CentreWritesForAll extends Rule<CentreWritesForAll.Asked> {

    public record Asked(boolean network, Level level) {}

    public CentreWritesForAll() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                null,
                Text.of("全网通用公式只由市级中心编写", "Only the municipal centre writes a formula for the whole network"));
    }

    @Override
    public Verdict judge(CentreWritesForAll.Asked asked) {
        return Verdict.holdsIf(!asked.network() || asked.level() == Level.MUNICIPAL, "network");
    }
}

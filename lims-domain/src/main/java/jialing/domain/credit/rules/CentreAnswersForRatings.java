package jialing.domain.credit.rules;

import jialing.domain.organisation.Level;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** One measure for everybody: only the municipal centre, which is not rated itself, has rated and decides on appeals. */
public final class CentreAnswersForRatings extends Rule<Level> {

    public CentreAnswersForRatings() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "渝环规〔2023〕6号",
                Text.of("信用评定和申诉由市级中心办理", "Ratings and appeals are the municipal centre's to decide"));
    }

    @Override
    public Verdict judge(Level level) {
        return Verdict.holdsIf(level == Level.MUNICIPAL, null);
    }
}

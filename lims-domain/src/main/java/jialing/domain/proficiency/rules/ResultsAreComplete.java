package jialing.domain.proficiency.rules;

import java.util.List;
import jialing.domain.proficiency.EnteredResult;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An entry has a result for each measurand, once, with the method; an uncertainty is above zero. */
public final class ResultsAreComplete extends Rule<ResultsAreComplete.Given> {

    private static final int LONGEST = 200;

    public record Given(List<Integer> measurands, List<EnteredResult> results) {}

    public ResultsAreComplete() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17043:2023 7.4.1",
                Text.of(
                        "每个项目须报送一个结果并写明方法；不确定度须大于零",
                        "Enter one result for each measurand with its method; an uncertainty is above zero"));
    }

    @Override
    public Verdict judge(Given given) {
        List<EnteredResult> results = given.results();
        boolean each = results.stream().map(EnteredResult::measurand).toList().containsAll(given.measurands())
                && results.size() == given.measurands().size();
        if (!each) {
            return Verdict.broken("results");
        }
        for (EnteredResult result : results) {
            String field = "results." + result.measurand();
            if (!FigureIsPossible.holds(result.value())) {
                return Verdict.broken(field + ".value");
            }
            if (result.belowDetectionLimit() == null) {
                return Verdict.broken(field + ".belowDetectionLimit");
            }
            if (result.expandedUncertainty() != null && !FigureIsPossible.isPositive(result.expandedUncertainty())) {
                return Verdict.broken(field + ".expandedUncertainty");
            }
            if (result.method() == null
                    || result.method().isBlank()
                    || result.method().length() > LONGEST) {
                return Verdict.broken(field + ".method");
            }
        }
        return Verdict.holds();
    }
}

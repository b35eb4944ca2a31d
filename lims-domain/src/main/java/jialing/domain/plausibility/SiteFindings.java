package jialing.domain.plausibility;

import java.util.stream.Stream;
import jialing.domain.plausibility.rules.ContentFitsHistory;
import jialing.domain.plausibility.rules.ContentFitsNeighbours;
import jialing.domain.plausibility.rules.Shown;
import jialing.domain.quality.Finding;
import jialing.domain.quality.Finding.Consequence;
import jialing.domain.quality.Finding.NextStep;
import jialing.domain.quality.Finding.Outcome;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;

/**
 * What is said of a content beside its site. Only what is broken is said: that a content was found usual would tell a sample from a
 * blank, which nobody at the bench may know.
 *
 * <p>The figure is the content and not the score: an explanation stands as long as the content does, whatever is signed meanwhile.
 */
final class SiteFindings {

    private static final Text HISTORY = Text.of("与历史值比较", "comparison with earlier contents");
    private static final Text NEIGHBOURS = Text.of("与同一水体比较", "comparison within the water body");

    private SiteFindings() {}

    static Stream<Finding> of(SiteComparison comparison) {
        return Stream.of(history(comparison), neighbours(comparison))
                .filter(finding -> finding.outcome() == Outcome.FAILED);
    }

    static Finding history(SiteComparison comparison) {
        var compared = new ContentFitsHistory.Compared(
                comparison.content().analyte(),
                comparison.z(),
                comparison.usualContent().map(UsualContent::count).orElse(0));
        return finding(
                HISTORY,
                new ContentFitsHistory(),
                compared,
                comparison,
                "|z| ≤ " + ContentFitsHistory.AT_MOST.toPlainString());
    }

    static Finding neighbours(SiteComparison comparison) {
        var compared = ContentFitsNeighbours.Compared.of(
                comparison.content().analyte(), comparison.multiple(), comparison.elsewhere());
        return finding(
                NEIGHBOURS,
                new ContentFitsNeighbours(),
                compared,
                comparison,
                "≤ × " + ContentFitsNeighbours.USUALLY_WITHIN.toPlainString());
    }

    private static <S> Finding finding(
            Text looked, Rule<S> rule, S compared, SiteComparison comparison, String criterion) {
        return Finding.of(
                looked,
                rule,
                compared,
                comparison.position(),
                comparison.content().analyte(),
                Shown.of(comparison.content()),
                criterion,
                Consequence.EXPLANATION,
                NextStep.EXPLAIN);
    }
}

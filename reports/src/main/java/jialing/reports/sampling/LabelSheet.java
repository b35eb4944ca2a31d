package jialing.reports.sampling;

import java.util.List;
import java.util.Locale;
import jialing.reports.shared.LabelPaper;
import jialing.reports.shared.Symbol;

/** Labels to be printed in one go, in the order in which the sampler will meet the sites. */
public record LabelSheet(LabelPaper paper, Symbol symbol, Locale language, List<ContainerLabel> labels) {

    public LabelSheet {
        labels = List.copyOf(labels);
    }
}

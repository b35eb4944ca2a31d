package jialing.reports.reporting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jialing.domain.reporting.ReportContent.SiteClass;
import jialing.domain.shared.Text;

/** The assessment of all sites in a sentence. Where nothing was required, nothing is concluded. */
record Conclusion(List<SiteClass> sites) {

    private static final Text NOT_REACHED =
            Text.of("{0}为{1}，未达到目标类别{2}", "{0} reaches {1} and misses the required {2}");

    String in(Locale language) {
        List<SiteClass> judged =
                sites.stream().filter(site -> site.meets() != null).toList();
        if (judged.isEmpty()) {
            return "";
        }
        List<SiteClass> failing = judged.stream().filter(site -> !site.meets()).toList();
        return failing.isEmpty() ? allReach(judged.size()).in(language) : some(failing, judged.size(), language);
    }

    private static Text allReach(int count) {
        return Text.of("所评价的 {0} 个点位均达到目标类别。", "All {0} sites judged reach the class required of them.")
                .with(count);
    }

    private static String some(List<SiteClass> failing, int judged, Locale language) {
        String named = failing.stream()
                .map(site -> NOT_REACHED
                        .with(
                                site.siteName(),
                                ClassInWords.of(site.reached(), language),
                                ClassInWords.of(site.required(), language))
                        .in(language))
                .collect(Collectors.joining(Text.of("；", "; ").in(language)));
        Text others = failing.size() == judged
                ? Text.of("。", ".")
                : Text.of("；其余 {0} 个点位达到目标类别。", "; the other {0} sites reach theirs.")
                        .with(judged - failing.size());
        return named + others.in(language);
    }
}

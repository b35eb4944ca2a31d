package jialing.reports.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jialing.domain.reporting.ReportContent;
import jialing.domain.reporting.ReportContent.ReportedResult;
import jialing.domain.reporting.ReportContent.Subcontracted;
import jialing.domain.shared.Text;

/**
 * The other laboratories behind a report, numbered, and the mark by which a result names its own (RB/T 214-2017 4.5.5; ISO/IEC
 * 17025:2017 7.8.2.1 p).
 */
final class SubcontractedLines {

    private static final String MARK = "*%d";
    private static final Text QUALIFIED = Text.of("资质认定证书编号 {0}", "qualification certificate {0}");
    private static final Text UNKNOWN = Text.of("资质认定范围中没有这些项目", "its qualification does not cover these results");
    private static final Text ORDER = Text.of("委托批 {0}，承检任务单 {1}", "consignment {0}, order there {1}");
    private static final Text SIGNED = Text.of("结果签发 {0}", "results signed by {0}");
    private static final Text RESULTS = Text.of("项目：{0}", "results: {0}");
    private static final Text SEPARATOR = Text.of("；", "; ");
    private static final Text COMMA = Text.of("、", ", ");

    private final ReportContent content;
    private final Locale language;
    private final List<Subcontracted> all;

    SubcontractedLines(ReportContent content, Locale language) {
        this.content = content;
        this.language = language;
        this.all = content.subcontracted() == null ? List.of() : content.subcontracted();
    }

    List<Fact> lines() {
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Fact(MARK.formatted(i + 1), told(all.get(i))))
                .toList();
    }

    /** Empty for an own result. */
    String markOf(ReportedResult result) {
        return content.subcontractOf(result)
                .map(each -> MARK.formatted(all.indexOf(each) + 1))
                .orElse("");
    }

    private String told(Subcontracted each) {
        var parts = new ArrayList<String>();
        parts.add(each.name().in(language));
        parts.add(
                each.cmaCertificate() == null
                        ? UNKNOWN.in(language)
                        : QUALIFIED.with(each.cmaCertificate()).in(language));
        parts.add(ORDER.with(each.consignment(), each.order()).in(language));
        parts.add(RESULTS.with(analytes(each)).in(language));
        parts.add(
                each.signatories().isEmpty()
                        ? null
                        : SIGNED.with(String.join(COMMA.in(language), each.signatories()))
                                .in(language));
        return parts.stream().filter(Objects::nonNull).collect(Collectors.joining(SEPARATOR.in(language)));
    }

    private String analytes(Subcontracted of) {
        return found(of)
                .map(result -> result.name().in(language))
                .distinct()
                .collect(Collectors.joining(COMMA.in(language)));
    }

    private Stream<ReportedResult> found(Subcontracted of) {
        return content.results().stream().filter(result -> of.order().equals(result.subcontract()));
    }
}

package jialing.domain.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.reporting.ReportContent.ReportedResult;
import jialing.domain.reporting.ReportContent.SiteClass;
import jialing.domain.shared.Text;

/**
 * What a report says otherwise than the one whose place it takes: every change of information is identified in the new report (ISO/IEC
 * 17025:2017 7.8.8.1). A value is called by sample and analyte, a class by its site.
 */
record ChangesSince(String number, ReportContent before) {

    private static final Text NOTHING =
            Text.of("与报告 {0} 相比，结果和评价没有更改。", "Results and assessment are the same as in report {0}.");

    private static final Text CHANGED =
            Text.of("与报告 {0} 相比的更改：{1} 由 {2} 改为 {3}。", "Changed since report {0}: {1}, from {2} to {3}.");

    private static final Text NONE = Text.of("无", "none");

    /** The content with its changes told among what has to be said about it. */
    ReportContent toldIn(ReportContent content) {
        List<Text> changes = in(content);
        return content.saying(
                changes.isEmpty()
                        ? List.of(new Text(
                                NOTHING.with(number).zh(), NOTHING.with(number).en()))
                        : changes);
    }

    private List<Text> in(ReportContent now) {
        return Stream.concat(
                        changes(before.results(), now.results(), ChangesSince::nameOf, ChangesSince::valueOf),
                        changes(before.classes(), now.classes(), ChangesSince::nameOf, ChangesSince::valueOf))
                .toList();
    }

    private <T> Stream<Text> changes(List<T> old, List<T> now, Function<T, Text> name, Function<T, Text> value) {
        Map<Text, Text> were = values(old, name, value);
        Map<Text, Text> are = values(now, name, value);
        var names = new ArrayList<>(were.keySet());
        are.keySet().stream().filter(each -> !were.containsKey(each)).forEach(names::add);
        return names.stream()
                .filter(each -> !Objects.equals(were.get(each), are.get(each)))
                .map(each -> changed(each, were.getOrDefault(each, NONE), are.getOrDefault(each, NONE)));
    }

    private static <T> Map<Text, Text> values(List<T> of, Function<T, Text> name, Function<T, Text> value) {
        return of.stream().collect(Collectors.toMap(name, value, (one, other) -> other, LinkedHashMap::new));
    }

    private Text changed(Text what, Text from, Text to) {
        return new Text(
                CHANGED.with(number, what.zh(), from.zh(), to.zh()).zh(),
                CHANGED.with(number, what.en(), from.en(), to.en()).en());
    }

    private static Text nameOf(ReportedResult result) {
        return Text.of(
                result.sampleCode() + " " + result.name().zh(),
                result.sampleCode() + " " + result.name().en());
    }

    private static Text valueOf(ReportedResult result) {
        String value = result.unit() == null ? result.value() : result.value() + " " + result.unit();
        return Text.of(value, value);
    }

    private static Text nameOf(SiteClass site) {
        return Text.of(site.siteName() + " 水质类别", site.siteName() + ", water quality class");
    }

    private static Text valueOf(SiteClass site) {
        return site.reached() == null ? NONE : Text.of(site.reached(), site.reached());
    }
}

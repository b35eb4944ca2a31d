package jialing.web.custody;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import jialing.domain.custody.HandOver;
import jialing.domain.custody.HandOverPaper;
import jialing.domain.custody.Receipt;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.planning.WorkOrder;
import jialing.domain.sampling.Container;
import jialing.domain.shared.Position;
import jialing.domain.shared.Text;
import jialing.reports.custody.CustodyForm;
import jialing.reports.custody.CustodyLine;
import jialing.reports.shared.SignatureMark;

/** The form of a hand-over in the language of the person. */
record PrintedHandOver(HandOverPaper.Paper paper, Locale language) {

    CustodyForm form() {
        HandOver handOver = paper.handOver();
        String laboratory = Text.of(
                        paper.organisation().nameZh(), paper.organisation().nameEn())
                .in(language);
        return new CustodyForm(
                language,
                handOver.number(),
                laboratory,
                joined(paper.orders().stream().map(WorkOrder::title).toList()),
                joined(paper.orders().stream().map(WorkOrder::number).toList()),
                new CustodyForm.Party(handOver.giverName(), laboratory),
                new CustodyForm.Party(handOver.receiverName(), laboratory),
                handOver.handedOverAt(),
                place(handOver.position()),
                Objects.toString(handOver.seal(), ""),
                degrees(handOver.temperatureC()),
                paper.lines().stream().map(this::line).toList(),
                Objects.toString(handOver.remark(), ""),
                paper.acts().stream().flatMap(act -> marks(act).stream()).toList());
    }

    private CustodyLine line(HandOverPaper.Line line) {
        Container container = line.container();
        Receipt receipt = line.receipt();
        return new CustodyLine(
                line.sample().code().text(),
                container.code().text(),
                line.site().nameZh(),
                line.sample().collectedAt().orElse(null),
                String.join("、", line.analyteNames()),
                container.kind().label().in(language)
                        + (container.plannedVolumeMl() == 0 ? "" : " " + container.plannedVolumeMl() + " mL"),
                container.preservative().orElse(""),
                receipt == null ? "" : degrees(receipt.condition().temperatureC()),
                receipt == null ? "" : condition(receipt),
                receipt == null ? "" : receipt.decision().label().in(language),
                receipt == null ? "" : receipt.remark().orElse(""));
    }

    private String condition(Receipt receipt) {
        List<Text> deviations = receipt.condition().deviations();
        return deviations.isEmpty()
                ? Text.of("完好", "intact").in(language)
                : deviations.stream().map(text -> text.in(language)).collect(Collectors.joining("、"));
    }

    private List<SignatureMark> marks(RecordedAct act) {
        return act.actors().stream()
                .map(person -> new SignatureMark(
                        person.name(),
                        person.capacity().label().in(language),
                        act.verb().label().in(language),
                        act.recordedAt(),
                        act.hash()))
                .toList();
    }

    private static String joined(List<String> words) {
        return String.join("；", words);
    }

    private static String degrees(BigDecimal celsius) {
        return celsius == null ? "" : celsius.toPlainString() + " ℃";
    }

    private static String place(Position position) {
        return position == null
                ? ""
                : "%s, %s"
                        .formatted(
                                position.lat().toPlainString(), position.lon().toPlainString());
    }
}

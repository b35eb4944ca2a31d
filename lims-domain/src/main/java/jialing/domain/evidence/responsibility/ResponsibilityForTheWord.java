package jialing.domain.evidence.responsibility;

import static jialing.domain.evidence.ResponsibilityRelation.USED;
import static jialing.domain.evidence.ResponsibilityRelation.WAS_DERIVED_FROM;
import static jialing.domain.evidence.ResponsibilityRelation.WAS_GENERATED_BY;
import static jialing.domain.evidence.ResponsibilityRelation.WAS_REVISION_OF;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.evidence.ResponsibilityKind;
import jialing.domain.evidence.ResponsibilityStage;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.ActDone;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.ObservationPublished;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.ReportMade;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.VersionKept;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Text;

/** Who checked, reviewed and signed the number, and where it was said: reports, their signed files, the published observation. */
final class ResponsibilityForTheWord {

    private final ResponsibilityRecord record;
    private final ResponsibilityDrawing drawing;

    ResponsibilityForTheWord(ResponsibilityRecord record, ResponsibilityDrawing drawing) {
        this.record = record;
        this.drawing = drawing;
    }

    void draw() {
        reviewed();
        record.reports().forEach(this::reported);
        record.observations().forEach(this::published);
    }

    /** Every step of the round, and the returns among them: who gave it back answered as well. */
    private void reviewed() {
        Stream.of(Verb.CHECK, Verb.REVIEW, Verb.SIGN, Verb.RETURN)
                .flatMap(verb -> drawing.acts("AnalyticalBatch", record.batch().id(), verb))
                .filter(act -> act.subjectVersion() == record.batch().round())
                .sorted(Comparator.comparing(ActDone::recordedAt))
                .forEach(act -> {
                    String step = drawing.draw(act, ResponsibilityStage.REVIEW);
                    shown(act).ifPresent(version -> drawing.link(step, USED, "result:" + version.id()));
                    if (record.judgement() != null) {
                        drawing.link(
                                step, USED, "judgement:" + record.judgement().id());
                    }
                });
    }

    /** The version that stood when this step was taken. */
    private Optional<VersionKept> shown(ActDone step) {
        return record.versions().stream()
                .filter(version -> version.round() == record.batch().round())
                .filter(version -> !version.recordedAt().isAfter(step.recordedAt()))
                .reduce((first, second) -> second);
    }

    private void reported(ReportMade report) {
        Optional<ActDone> drafted = drawing.act("Report", report.id(), Verb.DRAFT_REPORT);
        Optional<ActDone> issued = drawing.act("Report", report.id(), Verb.ISSUE_REPORT);
        String node = drawing.draw(
                ResponsibilityStage.REPORT,
                ResponsibilityKind.REPORT,
                report.id(),
                Text.of(report.number(), report.number()),
                new ResponsibilityFacts()
                        .at("签发时间", "Issued at", report.issuedAt())
                        .say("状态", "State", ended(report))
                        .add("替代它的报告", "Replaced by", report.endBy())
                        .add("理由", "Reason", report.endReason())
                        .add("内容 SHA-256", "SHA-256 of the content", report.contentHash()),
                drafted,
                lacking(report, issued));
        report.versions().forEach(version -> drawing.link(node, WAS_DERIVED_FROM, "result:" + version));
        drafted.ifPresent(act -> drawing.link(node, WAS_GENERATED_BY, drawing.draw(act, ResponsibilityStage.REPORT)));
        issued.ifPresent(act -> drawing.link(drawing.draw(act, ResponsibilityStage.REPORT), USED, node));
        if (report.sha256() != null) {
            sealed(report, node);
        }
        drawing.act("Report", report.id(), Verb.SUPERSEDE, Verb.WITHDRAW)
                .ifPresent(act -> drawing.link(drawing.draw(act, ResponsibilityStage.REPORT), USED, node));
        drawn(report.replaces()).ifPresent(old -> drawing.link(node, WAS_REVISION_OF, old));
    }

    private Optional<String> drawn(UUID replaced) {
        return record.reports().stream()
                .map(ReportMade::id)
                .filter(id -> id.equals(replaced))
                .map(id -> "report:" + id)
                .findFirst();
    }

    private static Text ended(ReportMade report) {
        if (report.endState() == null) {
            return report.issuedAt() == null ? Text.of("待签发", "awaits its issue") : Text.of("有效", "in force");
        }
        return report.endState().equals("SUPERSEDED") ? Text.of("已被替代", "superseded") : Text.of("已撤回", "withdrawn");
    }

    private static List<Text> lacking(ReportMade report, Optional<ActDone> issued) {
        var lacking = new ArrayList<Text>();
        if (report.endState() == null && issued.isEmpty()) {
            lacking.add(Text.of("尚未签发", "not issued yet"));
        }
        if (issued.isPresent() && report.sha256() == null) {
            lacking.add(Text.of("尚无签名文件", "no signed file yet"));
        }
        return lacking;
    }

    private void sealed(ReportMade report, String node) {
        Optional<ActDone> seal = drawing.act("Report", report.id(), Verb.SEAL_REPORT);
        String file = drawing.draw(
                ResponsibilityStage.REPORT,
                ResponsibilityKind.SEALED_FILE,
                report.id(),
                Text.of(report.number() + ".pdf", report.number() + ".pdf"),
                new ResponsibilityFacts()
                        .add("SHA-256", "SHA-256", report.sha256())
                        .at("签名时间", "Sealed at", report.sealedAt()),
                seal,
                List.of());
        drawing.link(file, WAS_DERIVED_FROM, node);
        seal.ifPresent(act -> {
            String sealing = drawing.draw(act, ResponsibilityStage.REPORT);
            drawing.link(file, WAS_GENERATED_BY, sealing);
            drawing.link(sealing, USED, node);
        });
    }

    private void published(ObservationPublished observation) {
        Optional<ReportMade> report = record.reports().stream()
                .filter(each -> each.number().equals(observation.reportNumber()))
                .findFirst();
        Optional<ActDone> release = report.flatMap(each -> drawing.act("Report", each.id(), Verb.RELEASE));
        String node = drawing.draw(
                ResponsibilityStage.RELEASE,
                ResponsibilityKind.OBSERVATION,
                observation.id(),
                Text.of("Observations(%d)".formatted(observation.id()), "Observations(%d)".formatted(observation.id())),
                new ResponsibilityFacts()
                        .add("发布值", "Published value", observation.reported())
                        .add("报告", "Report", observation.reportNumber())
                        .say(
                                "状态",
                                "State",
                                "current".equals(observation.status())
                                        ? Text.of("现行", "current")
                                        : Text.of("已被替代", "superseded")),
                release,
                List.of());
        drawing.link(node, WAS_DERIVED_FROM, "result:" + observation.resultId());
        release.ifPresent(act -> {
            String releasing = drawing.draw(act, ResponsibilityStage.RELEASE);
            drawing.link(node, WAS_GENERATED_BY, releasing);
            report.ifPresent(each -> drawing.link(releasing, USED, "report:" + each.id()));
        });
    }
}

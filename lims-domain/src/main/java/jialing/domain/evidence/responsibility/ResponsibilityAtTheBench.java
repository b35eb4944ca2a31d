package jialing.domain.evidence.responsibility;

import static jialing.domain.evidence.ResponsibilityRelation.USED;
import static jialing.domain.evidence.ResponsibilityRelation.WAS_DERIVED_FROM;
import static jialing.domain.evidence.ResponsibilityRelation.WAS_GENERATED_BY;
import static jialing.domain.evidence.ResponsibilityRelation.WAS_REVISION_OF;

import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.analysis.TakenOverCurve;
import jialing.domain.evidence.ResponsibilityKind;
import jialing.domain.evidence.ResponsibilityStage;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.ActDone;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.BatchRun;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.ControlPlaced;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.CurveDrawn;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.InstrumentUsed;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.JudgementSaid;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.ReadingKept;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.VersionKept;
import jialing.domain.ledger.Verb;
import jialing.domain.people.WorkKind;
import jialing.domain.quality.Finding;
import jialing.domain.shared.Text;

/** From the container to the judged result: who analysed with what, every reading in every version, and what quality control said. */
final class ResponsibilityAtTheBench {

    private static final String SUBJECT = "AnalyticalBatch";

    private final ResponsibilityRecord record;
    private final ResponsibilityDrawing drawing;
    private final BatchRun run;
    private final Map<UUID, String> curves = new HashMap<>();
    private final Map<UUID, String> readings = new HashMap<>();

    ResponsibilityAtTheBench(ResponsibilityRecord record, ResponsibilityDrawing drawing) {
        this.record = record;
        this.drawing = drawing;
        this.run = record.batch();
    }

    void draw() {
        String batch = batch();
        record.curves().forEach(curve -> curve(curve, batch));
        record.readings().forEach(reading -> reading(reading, batch));
        drawing.missing(
                ResponsibilityStage.ANALYSIS,
                "没有保存仪器的原始数据文件，读数为人工录入",
                "no file of the instrument was kept; the readings were entered by hand");
        if (record.judgement() != null) {
            judged(record.judgement(), batch);
        }
        versions();
    }

    private String batch() {
        Optional<ActDone> opened = drawing.act(SUBJECT, run.id(), Verb.OPEN_BATCH);
        String container = container();
        String batch = drawing.draw(
                ResponsibilityStage.ANALYSIS,
                ResponsibilityKind.BATCH,
                run.id(),
                Text.of(run.number(), run.number()),
                new ResponsibilityFacts()
                        .add("方法", "Method", run.method())
                        .add("轮次", "Round", run.round())
                        .at("建立时间", "Opened at", run.openedAt())
                        .add("超时处置", "Decision on the holding time", run.lateDecision())
                        .add("流程和决策表版本", "Versions of diagram and tables", run.procedures()),
                opened,
                List.of());
        drawing.link(batch, WAS_DERIVED_FROM, container);
        opened.ifPresent(done -> {
            String act = drawing.draw(done, ResponsibilityStage.ANALYSIS);
            drawing.link(batch, WAS_GENERATED_BY, act);
            drawing.link(act, USED, container);
            competence(act);
            instruments(act, done);
            new ResponsibilityOfNamedThings(record, drawing).draw(act);
        });
        if (run.round() > 1) {
            drawing.acts(SUBJECT, run.id(), Verb.REANALYSE)
                    .filter(act -> act.subjectVersion() <= run.round())
                    .forEach(act -> drawing.link(drawing.draw(act, ResponsibilityStage.ANALYSIS), USED, batch));
        }
        return batch;
    }

    private String container() {
        var container = record.container();
        String node = drawing.draw(
                ResponsibilityStage.COLLECTION,
                ResponsibilityKind.CONTAINER,
                container.id(),
                Text.of(container.code(), container.code()),
                new ResponsibilityFacts()
                        .add("保存剂", "Preservative", container.preservative())
                        .add("保存条件", "Storage", container.storage())
                        .at("最迟分析", "Analysis at the latest", container.mustStartBy()),
                record.field() == null
                        ? Optional.empty()
                        : drawing.act("Sample", record.sample().id(), Verb.COLLECT),
                container.preservative() != null && !container.preservativeAdded()
                        ? List.of(Text.of("没有加保存剂", "no preservative was added"))
                        : List.of());
        drawing.link(node, WAS_DERIVED_FROM, "sample:" + record.sample().id());
        return node;
    }

    private void competence(String act) {
        record.competence().stream()
                .filter(held -> held.work() == WorkKind.ANALYSIS)
                .findFirst()
                .ifPresentOrElse(
                        held -> ResponsibilityBeforeTheBench.competence(
                                drawing, held, act, ResponsibilityStage.ANALYSIS),
                        () -> drawing.missing(
                                ResponsibilityStage.ANALYSIS,
                                "没有分析员当日有效的 " + run.method() + " 上岗证",
                                "no competence certificate of the analyst for " + run.method()
                                        + " was in force on that day"));
    }

    /** Which certificate was in force is said by the act that opened the batch; the register may have grown since. */
    private void instruments(String act, ActDone opened) {
        List<InstrumentUsed> used = record.instruments().stream()
                .filter(InstrumentUsed::atBench)
                .map(instrument -> instrument.code().equals(run.instrument())
                        ? instrument.withCertificate(opened.certificate())
                        : instrument)
                .toList();
        used.forEach(instrument ->
                ResponsibilityBeforeTheBench.instrument(drawing, instrument, act, ResponsibilityStage.ANALYSIS));
        if (used.isEmpty()) {
            drawing.missing(
                    ResponsibilityStage.ANALYSIS,
                    "仪器 " + run.instrument() + " 不在登记册中",
                    "the instrument " + run.instrument() + " is not in the register");
        }
    }

    private void curve(CurveDrawn curve, String batch) {
        Optional<ActDone> drawn = next(curve.drawnAt(), Verb.CALIBRATE, Verb.TAKE_OVER_CALIBRATION);
        String node = drawing.draw(
                ResponsibilityStage.ANALYSIS,
                ResponsibilityKind.CURVE,
                curve.id(),
                Text.of("校准曲线 v" + curve.version(), "calibration curve v" + curve.version()),
                new ResponsibilityFacts()
                        .add("斜率", "Slope", curve.slope())
                        .add("截距", "Intercept", curve.intercept())
                        .add("相关系数", "Correlation", curve.correlation())
                        .add("标准点数", "Standards", curve.points())
                        .say("沿用", "Taken over", takenOver(curve.takenOver())),
                drawn,
                List.of());
        curves.put(curve.id(), node);
        drawn.ifPresent(done -> {
            String act = drawing.draw(done, ResponsibilityStage.ANALYSIS);
            drawing.link(node, WAS_GENERATED_BY, act);
            drawing.link(act, USED, batch);
        });
    }

    /** Where a calibration comes from that was not drawn in the batch, and what its check read. */
    private static Text takenOver(TakenOverCurve from) {
        if (from == null) {
            return null;
        }
        String deviation = from.deviation().setScale(2, RoundingMode.HALF_EVEN).toPlainString();
        String standard = from.standard().toPlainString();
        return Text.of(
                "自 " + from.batch() + "；核查点 " + standard + " 的偏差 " + deviation + " %",
                "from " + from.batch() + "; its check of " + standard + " was off by " + deviation + " %");
    }

    private void reading(ReadingKept reading, String batch) {
        Optional<ActDone> read = next(
                reading.recordedAt(),
                Verb.RECORD_READINGS,
                Verb.RECORD_SERIES,
                Verb.CALIBRATE,
                Verb.TAKE_OVER_CALIBRATION);
        String said = reading.inputs().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(input -> input.getKey() + " " + input.getValue())
                .collect(Collectors.joining(", "));
        String which = "%s #%d v%d".formatted(reading.position(), reading.replicate(), reading.version());
        String node = drawing.draw(
                ResponsibilityStage.ANALYSIS,
                ResponsibilityKind.READING,
                reading.id(),
                Text.of("读数 " + which, "reading " + which),
                new ResponsibilityFacts()
                        .add("读数", "Readings", said)
                        .add("稀释倍数", "Dilution", reading.dilution())
                        .add("公式", "Formula", reading.formula())
                        .add("轮次", "Round", reading.round())
                        .add("更正理由", "Reason of the correction", reading.reason()),
                read,
                List.of());
        readings.put(reading.id(), node);
        read.ifPresent(done -> {
            String act = drawing.draw(done, ResponsibilityStage.ANALYSIS);
            drawing.link(node, WAS_GENERATED_BY, act);
            drawing.link(act, USED, batch);
            if (curves.containsKey(reading.calibrationId())) {
                drawing.link(node, WAS_DERIVED_FROM, curves.get(reading.calibrationId()));
            }
        });
        before(reading).ifPresent(old -> drawing.link(node, WAS_REVISION_OF, readings.get(old.id())));
    }

    private Optional<ReadingKept> before(ReadingKept reading) {
        return record.readings().stream()
                .filter(other -> other.round() == reading.round()
                        && other.position().equals(reading.position())
                        && other.replicate() == reading.replicate()
                        && other.version() == reading.version() - 1)
                .findFirst();
    }

    /**
     * What was kept in one transaction with an act was kept just before it, and the batch was locked meanwhile: the next act of that
     * sort is the one.
     */
    private Optional<ActDone> next(Instant kept, Verb... verbs) {
        return drawing.acts(SUBJECT, run.id(), verbs)
                .filter(act -> !act.recordedAt().isBefore(kept))
                .findFirst();
    }

    private void judged(JudgementSaid judgement, String batch) {
        Optional<ActDone> judge = ofTheRound(Verb.JUDGE);
        String node = drawing.draw(
                ResponsibilityStage.QUALITY,
                ResponsibilityKind.JUDGEMENT,
                judgement.id(),
                judgement.accepted()
                        ? Text.of("质控合格", "quality control accepted")
                        : Text.of("质控不合格", "quality control failed"),
                findings(judgement),
                judge,
                judgement.accepted() ? List.of() : List.of(Text.of("质控不合格", "quality control failed")));
        drawing.link(node, WAS_DERIVED_FROM, batch);
        String act = judge.map(done -> drawing.draw(done, ResponsibilityStage.QUALITY))
                .orElse(node);
        judge.ifPresent(done -> {
            drawing.link(node, WAS_GENERATED_BY, act);
            drawing.link(act, USED, batch);
        });
        materials(act);
    }

    private ResponsibilityFacts findings(JudgementSaid judgement) {
        var facts = new ResponsibilityFacts();
        Map<String, Long> placed = record.controls().stream()
                .collect(Collectors.groupingBy(
                        (ControlPlaced control) -> control.kind().label().zh() + "|"
                                + control.kind().label().en(),
                        TreeMap::new,
                        Collectors.counting()));
        placed.forEach((kind, count) -> facts.add(kind.split("\\|")[0], kind.split("\\|")[1], "× " + count));
        for (Finding finding : judgement.findings()) {
            String where = finding.position() == null ? "" : " " + finding.position();
            String sign = finding.passed() ? "✓ " : "✕ ";
            facts.add(
                    finding.sentence().zh() + where,
                    finding.sentence().en() + where,
                    sign + finding.figure() + " / " + finding.criterion());
        }
        return facts;
    }

    private void materials(String act) {
        record.materials().forEach(material -> {
            String node = drawing.draw(
                    ResponsibilityStage.QUALITY,
                    ResponsibilityKind.REFERENCE_MATERIAL,
                    material.id(),
                    material.name(),
                    new ResponsibilityFacts()
                            .add("编号", "Code", material.code())
                            .add("批号", "Lot", material.lot())
                            .add("研制单位", "Producer", material.producer())
                            .add("有效期至", "Valid until", material.validTo()),
                    drawing.act("ReferenceMaterial", material.id()),
                    List.of());
            drawing.link(act, USED, node);
        });
        if (record.materials().isEmpty()) {
            drawing.missing(ResponsibilityStage.QUALITY, "本批没有标准物质", "no reference material stood in this batch");
        }
    }

    private Optional<ActDone> ofTheRound(Verb verb) {
        return drawing.acts(SUBJECT, run.id(), verb)
                .filter(act -> act.subjectVersion() == run.round())
                .reduce((first, second) -> second);
    }

    /** Every version of the number, each from the act that made it. */
    private void versions() {
        String before = null;
        for (VersionKept version : record.versions()) {
            Optional<ActDone> made = madeBy(version);
            String node = drawing.draw(
                    ResponsibilityStage.RESULT,
                    ResponsibilityKind.RESULT,
                    version.id(),
                    said(version),
                    new ResponsibilityFacts()
                            .add("版本", "Version", version.version())
                            .add("轮次", "Round", version.round())
                            .at("时间", "At", version.recordedAt())
                            .add("修约前", "Before rounding", version.unrounded())
                            .add("修约规则", "Rounding", version.roundingRule())
                            .add("检出限", "Detection limit", version.detectionLimit())
                            .add("95 % 区间", "95 % interval", version.interval())
                            .add("判断限 y*", "Decision threshold y*", version.decisionThreshold())
                            .add("更正理由", "Reason of the amendment", version.reason()),
                    made,
                    List.of());
            made.ifPresent(done -> drawing.link(node, WAS_GENERATED_BY, drawing.draw(done, stageOf(done))));
            version.readings().stream()
                    .filter(readings::containsKey)
                    .forEach(reading -> drawing.link(node, WAS_DERIVED_FROM, readings.get(reading)));
            if (before != null) {
                drawing.link(node, WAS_REVISION_OF, before);
                String old = before;
                made.filter(done -> done.verb() == Verb.AMEND)
                        .ifPresent(done -> drawing.link(drawing.draw(done, stageOf(done)), USED, old));
            }
            before = node;
        }
        submitted(before);
    }

    private Text said(VersionKept version) {
        String value = drawing.printed(version) + " " + version.unit();
        return Text.of(value, value);
    }

    private static ResponsibilityStage stageOf(ActDone act) {
        return act.verb() == Verb.AMEND || act.verb() == Verb.SUBMIT
                ? ResponsibilityStage.RESULT
                : ResponsibilityStage.ANALYSIS;
    }

    /** An amendment is an act on the version before it, in the version it makes. */
    private Optional<ActDone> madeBy(VersionKept version) {
        return version.reason() == null
                ? next(
                        version.recordedAt(),
                        Verb.RECORD_READINGS,
                        Verb.RECORD_SERIES,
                        Verb.CALIBRATE,
                        Verb.TAKE_OVER_CALIBRATION,
                        Verb.SUBMIT)
                : record.acts().stream()
                        .filter(act -> act.verb() == Verb.AMEND)
                        .filter(act -> act.subjectVersion() == version.version())
                        .filter(act -> !act.recordedAt().isBefore(version.recordedAt()))
                        .findFirst();
    }

    /** The analyst signed the whole batch, this number among it: the version that stood when it was submitted. */
    private void submitted(String last) {
        ofTheRound(Verb.SUBMIT).ifPresent(done -> {
            String act = drawing.draw(done, ResponsibilityStage.RESULT);
            String signed = record.versions().stream()
                    .filter(version -> version.round() == run.round() && version.reason() == null)
                    .reduce((first, second) -> second)
                    .map(version -> "result:" + version.id())
                    .orElse(last);
            drawing.link(act, USED, signed);
        });
    }
}

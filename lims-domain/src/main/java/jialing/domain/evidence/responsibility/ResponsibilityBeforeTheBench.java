package jialing.domain.evidence.responsibility;

import static jialing.domain.evidence.ResponsibilityKind.COMPETENCE_CERTIFICATE;
import static jialing.domain.evidence.ResponsibilityRelation.USED;
import static jialing.domain.evidence.ResponsibilityRelation.WAS_ATTRIBUTED_TO;
import static jialing.domain.evidence.ResponsibilityRelation.WAS_DERIVED_FROM;
import static jialing.domain.evidence.ResponsibilityRelation.WAS_GENERATED_BY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.evidence.ResponsibilityKind;
import jialing.domain.evidence.ResponsibilityStage;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.ActDone;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.CertificateHeld;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.CertificateInForce;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.InstrumentUsed;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.NotesTaken;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.PassedOn;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.ReadOnSite;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.TakenIn;
import jialing.domain.ledger.Verb;
import jialing.domain.people.WorkKind;
import jialing.domain.shared.Text;

/** From the work order to the laboratory's door: who planned, approved, collected, carried and received. */
final class ResponsibilityBeforeTheBench {

    private final ResponsibilityRecord record;
    private final ResponsibilityDrawing drawing;
    private final UUID sampleId;

    ResponsibilityBeforeTheBench(ResponsibilityRecord record, ResponsibilityDrawing drawing) {
        this.record = record;
        this.drawing = drawing;
        this.sampleId = record.sample().id();
    }

    void draw() {
        String order = order();
        String sample = sample();
        drawing.link(sample, WAS_DERIVED_FROM, order);
        if (record.site() != null) {
            String site = site();
            drawing.link(sample, WAS_DERIVED_FROM, site);
            if (record.field() != null) {
                collected(sample, site);
            }
        }
        record.handOvers().forEach(handOver -> passedOn(handOver, sample));
        if (record.receipt() != null) {
            takenIn(record.receipt(), sample);
        }
        drawing.missing(
                ResponsibilityStage.CUSTODY,
                "运输和贮存期间的温度没有连续记录",
                "temperatures on the way and in storage were not recorded");
    }

    /**
     * A plan may be returned and made anew: the one that was approved answers, not those before it. What another organisation
     * commissioned is approved by that.
     */
    private String order() {
        UUID id = record.order().id();
        Optional<ActDone> approved =
                drawing.act("WorkOrder", id, Verb.APPROVE).or(() -> drawing.act("WorkOrder", id, Verb.COMMISSION));
        Optional<ActDone> planned = drawing.acts("WorkOrder", id, Verb.PLAN)
                .filter(plan -> approved.isEmpty()
                        || plan.recordedAt().isBefore(approved.get().recordedAt()))
                .reduce((first, second) -> second);
        String order = drawing.draw(
                ResponsibilityStage.PLAN,
                ResponsibilityKind.WORK_ORDER,
                id,
                Text.of(record.order().number(), record.order().number()),
                new ResponsibilityFacts()
                        .add("名称", "Title", record.order().title())
                        .add("计划日期", "Planned on", record.order().plannedOn())
                        .add(
                                "流程和决策表版本",
                                "Versions of diagram and tables",
                                record.order().procedures()),
                planned,
                approved.isEmpty() ? List.of(Text.of("没有批准", "no approval")) : List.of());
        planned.ifPresent(act -> drawing.link(order, WAS_GENERATED_BY, drawing.draw(act, ResponsibilityStage.PLAN)));
        approved.ifPresent(act -> drawing.link(drawing.draw(act, ResponsibilityStage.PLAN), USED, order));
        return order;
    }

    /** Sites come from the network's catalogue, for all organisations alike: the load before the sample was analysed answers. */
    private String site() {
        var site = record.site();
        return drawing.draw(
                ResponsibilityStage.SITE,
                ResponsibilityKind.SITE,
                site.code(),
                Text.of(site.name(), site.name()),
                new ResponsibilityFacts()
                        .add("编号", "Code", site.code())
                        .add("水体", "Water body", site.waterBody())
                        .add("经度", "Longitude", site.lon())
                        .add("纬度", "Latitude", site.lat())
                        .add("坐标来源", "Quality of the position", site.surveyed()),
                record.acts().stream()
                        .filter(act -> act.subjectType().equals("MonitoringSites"))
                        .filter(act -> act.recordedAt().isBefore(record.batch().openedAt()))
                        .reduce((first, second) -> second),
                List.of());
    }

    /** The house minted the sample's number for the site when the order was approved. */
    private Optional<ActDone> minted() {
        return drawing.act("WorkOrder", record.order().id(), Verb.REGISTER);
    }

    private String sample() {
        Optional<ActDone> minted = minted();
        String sample = drawing.draw(
                ResponsibilityStage.SITE,
                ResponsibilityKind.SAMPLE,
                sampleId,
                Text.of(record.sample().code(), record.sample().code()),
                new ResponsibilityFacts()
                        .say("要素", "Element", record.sample().element().label()),
                minted,
                List.of());
        minted.ifPresent(act -> drawing.link(sample, WAS_GENERATED_BY, drawing.draw(act, ResponsibilityStage.SITE)));
        return sample;
    }

    private void collected(String sample, String site) {
        NotesTaken notes = record.field();
        Optional<ActDone> collect = record.acts().stream()
                .filter(act -> act.id().equals(notes.id()))
                .findFirst();
        String field = drawing.draw(
                ResponsibilityStage.COLLECTION,
                ResponsibilityKind.FIELD_RECORD,
                notes.id(),
                Text.of("采样记录", "field record"),
                noted(notes),
                collect,
                lackingInTheField(notes));
        drawing.link(field, WAS_DERIVED_FROM, sample);
        drawing.link(field, WAS_DERIVED_FROM, site);
        collect.ifPresent(done -> {
            String act = drawing.draw(done, ResponsibilityStage.COLLECTION);
            drawing.link(field, WAS_GENERATED_BY, act);
            drawing.link(act, USED, site);
            drawing.link(act, USED, sample);
            photos(act, done);
            notes.samplers().forEach(sampler -> certifiedSampler(sampler, act, done));
            record.competence().stream()
                    .filter(held -> held.work() == WorkKind.FIELD_MEASUREMENT)
                    .forEach(held -> competence(drawing, held, act, ResponsibilityStage.COLLECTION));
            record.instruments().stream()
                    .filter(instrument -> !instrument.atBench())
                    .forEach(instrument -> instrument(drawing, instrument, act, ResponsibilityStage.COLLECTION));
        });
    }

    private ResponsibilityFacts noted(NotesTaken notes) {
        var facts = new ResponsibilityFacts()
                .at("采样时间", "Collected at", notes.collectedAt())
                .add("经度", "Longitude", notes.lon())
                .add("纬度", "Latitude", notes.lat())
                .add("定位精度 (m)", "Accuracy (m)", notes.accuracyM())
                .say(
                        "天气",
                        "Weather",
                        notes.weather() == null ? null : notes.weather().label())
                .add("备注", "Remark", notes.remark());
        for (ReadOnSite reading : record.fieldReadings()) {
            String by = reading.instrument() == null ? "" : " · " + reading.instrument();
            facts.add(
                    "现场读数 " + reading.analyte(),
                    "Read on site: " + reading.analyte(),
                    reading.value() + " " + reading.unit() + by);
        }
        return facts;
    }

    private List<Text> lackingInTheField(NotesTaken notes) {
        var lacking = new ArrayList<Text>();
        if (notes.lon() == null) {
            lacking.add(Text.of("没有位置", "no position"));
        }
        if (record.photos().isEmpty()) {
            lacking.add(Text.of("没有照片", "no photo"));
        }
        if (record.fieldReadings().stream().anyMatch(reading -> reading.instrument() == null)) {
            lacking.add(Text.of("有现场读数未写明仪器", "a reading on site names no instrument"));
        }
        record.fieldReadings().stream()
                .map(ReadOnSite::method)
                .filter(method -> method != null && !certifiedFor(method))
                .distinct()
                .map(method -> Text.of("没有 " + method + " 当日有效的现场监测上岗证", "no competence certificate for " + method))
                .forEach(lacking::add);
        return lacking;
    }

    private boolean certifiedFor(String method) {
        return record.competence().stream()
                .anyMatch(held -> held.work() == WorkKind.FIELD_MEASUREMENT
                        && held.method().equals(method));
    }

    private void photos(String act, ActDone done) {
        record.photos().forEach(photo -> {
            String node = drawing.draw(
                    ResponsibilityStage.COLLECTION,
                    ResponsibilityKind.PHOTO,
                    photo.id(),
                    Text.of("照片", "photo"),
                    new ResponsibilityFacts().add("SHA-256", "SHA-256", photo.sha256()),
                    Optional.of(done),
                    List.of());
            drawing.link(node, WAS_GENERATED_BY, act);
        });
    }

    private void certifiedSampler(UUID sampler, String act, ActDone done) {
        String standard = record.sample().element().samplingStandard();
        record.competence().stream()
                .filter(held -> held.work() == WorkKind.SAMPLING)
                .filter(held -> held.person().equals(sampler) && held.method().equals(standard))
                .findFirst()
                .ifPresentOrElse(
                        held -> competence(drawing, held, act, ResponsibilityStage.COLLECTION),
                        () -> drawing.missing(
                                ResponsibilityStage.COLLECTION,
                                "没有 " + nameOf(sampler, done) + " 当日有效的采样上岗证（" + standard + "）",
                                "no competence certificate of " + nameOf(sampler, done) + " for " + standard
                                        + " was in force on that day"));
    }

    private static String nameOf(UUID person, ActDone act) {
        return act.actors().stream()
                .filter(each -> each.personId().equals(person))
                .map(each -> each.name())
                .findFirst()
                .orElse(person.toString());
    }

    static void competence(ResponsibilityDrawing drawing, CertificateHeld held, String act, ResponsibilityStage stage) {
        String certificate = drawing.draw(
                stage,
                COMPETENCE_CERTIFICATE,
                held.id(),
                Text.of(held.number(), held.number()),
                new ResponsibilityFacts()
                        .add("方法", "Method", held.method())
                        .say("工作", "Work", held.work().label())
                        .add("发证日期", "Issued on", held.issuedOn())
                        .add("有效期至", "Valid until", held.expiresOn()),
                drawing.act("CompetenceCertificate", held.id()),
                List.of());
        drawing.link(act, USED, certificate);
        drawing.link(certificate, WAS_ATTRIBUTED_TO, "person:" + held.person());
    }

    static String instrument(
            ResponsibilityDrawing drawing, InstrumentUsed used, String act, ResponsibilityStage stage) {
        Optional<ActDone> registered = drawing.act("Instrument", used.id());
        String instrument = drawing.draw(
                stage,
                ResponsibilityKind.INSTRUMENT,
                used.id(),
                used.name(),
                new ResponsibilityFacts()
                        .add("编号", "Code", used.code())
                        .add("型号", "Model", used.model())
                        .add("出厂编号", "Serial number", used.serialNumber()),
                registered,
                used.certificates().isEmpty()
                        ? List.of(Text.of("当日没有有效的检定/校准证书", "no calibration certificate was in force on that day"))
                        : List.of());
        drawing.link(act, USED, instrument);
        used.certificates().forEach(inForce -> {
            String certificate = calibrated(drawing, used, inForce, registered, stage);
            drawing.link(act, USED, certificate);
            drawing.link(instrument, WAS_DERIVED_FROM, certificate);
        });
        return instrument;
    }

    private static String calibrated(
            ResponsibilityDrawing drawing,
            InstrumentUsed used,
            CertificateInForce inForce,
            Optional<ActDone> registered,
            ResponsibilityStage stage) {
        return drawing.draw(
                stage,
                ResponsibilityKind.CALIBRATION_CERTIFICATE,
                used.id() + "/" + inForce.number(),
                Text.of(inForce.number(), inForce.number()),
                new ResponsibilityFacts()
                        .say("类别", "Kind", inForce.kind().label())
                        .add("仪器", "Instrument", used.code())
                        .add("出具单位", "Issued by", inForce.issuedBy())
                        .add("起", "From", inForce.validFrom())
                        .add("有效期至", "Valid until", inForce.validTo()),
                registered,
                List.of());
    }

    private void passedOn(PassedOn handOver, String sample) {
        Optional<ActDone> done = drawing.acts("Sample", sampleId, Verb.HAND_OVER)
                .filter(act -> handOver.id().equals(act.handOver()))
                .findFirst();
        var lacking = new ArrayList<Text>();
        if (handOver.seal() == null) {
            lacking.add(Text.of("没有封条", "no seal"));
        }
        if (handOver.temperatureC() == null) {
            lacking.add(Text.of("没有测量箱温", "the temperature in the box was not measured"));
        }
        String paper = drawing.draw(
                ResponsibilityStage.CUSTODY,
                ResponsibilityKind.HAND_OVER,
                handOver.id(),
                Text.of(handOver.number(), handOver.number()),
                new ResponsibilityFacts()
                        .add("封条", "Seal", handOver.seal())
                        .add("箱温 (℃)", "Temperature in the box (℃)", handOver.temperatureC())
                        .add("备注", "Remark", handOver.remark()),
                done,
                lacking);
        drawing.link(paper, WAS_DERIVED_FROM, sample);
        done.ifPresent(act -> {
            String node = drawing.draw(act, ResponsibilityStage.CUSTODY);
            drawing.link(paper, WAS_GENERATED_BY, node);
            drawing.link(node, USED, sample);
        });
    }

    private void takenIn(TakenIn receipt, String sample) {
        Optional<ActDone> done = drawing.act("Sample", sampleId, Verb.RECEIVE, Verb.REJECT);
        var lacking = new ArrayList<Text>();
        if (!receipt.inOrder()) {
            lacking.add(Text.of("接收时状态有偏差", "its condition deviated at receipt"));
        }
        if (receipt.temperatureC() == null) {
            lacking.add(Text.of("没有测量到样温度", "the temperature at receipt was not measured"));
        }
        String node = drawing.draw(
                ResponsibilityStage.CUSTODY,
                ResponsibilityKind.RECEIPT,
                receipt.id(),
                receipt.decision().label(),
                new ResponsibilityFacts()
                        .say("容器完好", "Container intact", yes(receipt.containerIntact()))
                        .say("封条完好", "Seal intact", yes(receipt.sealIntact()))
                        .say("标签一致", "Label matches", yes(receipt.labelMatches()))
                        .say("样量足够", "Volume sufficient", yes(receipt.volumeSufficient()))
                        .add("到样温度 (℃)", "Temperature (℃)", receipt.temperatureC())
                        .add("备注", "Remark", receipt.remark())
                        .add("超时处置", "Decision on the holding time", receipt.lateDecision())
                        .add("存放处", "Stored at", receipt.storagePlace()),
                done,
                lacking);
        drawing.link(node, WAS_DERIVED_FROM, sample);
        done.ifPresent(act -> {
            String acted = drawing.draw(act, ResponsibilityStage.CUSTODY);
            drawing.link(node, WAS_GENERATED_BY, acted);
            drawing.link(acted, USED, sample);
        });
    }

    private static Text yes(boolean holds) {
        return holds ? Text.of("是", "yes") : Text.of("否", "no");
    }
}

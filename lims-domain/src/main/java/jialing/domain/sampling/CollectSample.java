package jialing.domain.sampling;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.gate.Activity;
import jialing.domain.gate.Gate;
import jialing.domain.gate.Procedure;
import jialing.domain.gate.Question;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.planning.WorkOrders;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Position;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/**
 * Two samplers take a sample at its site. The record may have been made hours ago on a phone without signal: its id is the id of the
 * act, and sending it twice MUST change nothing.
 */
@UseCase
public class CollectSample {

    private static final int TIME_ORDERED = 7;

    @Inject
    Samples samples;

    @Inject
    FieldRecords records;

    @Inject
    WorkOrders orders;

    @Inject
    FieldReadings fieldReadings;

    @Inject
    @Any
    Instance<FieldConditions> conditions;

    @Inject
    Photos photos;

    @Inject
    Signing signing;

    @Inject
    Gate gate;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<SampleCollected> collected;

    /** The second sampler, who signs on the first one's device. */
    public record CoSigner(String account, String pin) {}

    /** What was recorded in the field. */
    public record FieldNotes(
            UUID id,
            String sampleCode,
            Instant deviceTime,
            Position position,
            Weather weather,
            Circumstances circumstances,
            List<FieldObservation> readings,
            List<FilledContainer> containers,
            List<UUID> photos,
            String remark) {

        public FieldNotes {
            if (id == null || id.version() != TIME_ORDERED) {
                throw Refusal.invalid(
                        "ActIdTimeOrdered", "id", "记录编号须为第 7 版 UUID", "The record's id must be a UUID of version 7");
            }
            if (deviceTime == null) {
                throw Refusal.invalid("TimeGiven", "deviceTime", "缺少采样时间", "The time of sampling is missing");
            }
            circumstances = circumstances == null ? new Circumstances(Map.of()) : circumstances;
            readings = readings == null ? List.of() : List.copyOf(readings);
            containers = containers == null ? List.of() : List.copyOf(containers);
            photos = photos == null ? List.of() : List.copyOf(photos);
        }
    }

    public UUID collect(FieldNotes notes, CoSigner coSigner) {
        Actor sampler = current.mustBe(Capacity.SAMPLER);
        String hash = CanonicalJson.sha256(CanonicalJson.of(notes));
        Optional<FieldRecord> before = records.find(notes.id());
        if (before.isPresent()) {
            return sentAgain(before.get(), hash);
        }
        Sample sample = samples.byScan(notes.sampleCode());
        sampler.mustActFor(sample.organisation());
        new SampleCollectedOnce().require(sample);
        List<FieldReading> readings = check(notes, sample);
        Signature second = secondSampler(coSigner, sampler, sample);
        passTheGate(
                sampler.personId(),
                second.person().personId(),
                sample,
                readings,
                instruments(readings, situation(notes, sample)),
                notes.deviceTime());

        samples.heldBy(sampler, List.of(sample.code().text()));
        Optional<FieldRecord> meanwhile = records.find(notes.id());
        return meanwhile.isPresent()
                ? sentAgain(meanwhile.get(), hash)
                : keep(notes, hash, sample, readings, sampler, second);
    }

    private static UUID sentAgain(FieldRecord first, String hash) {
        new SameRecordSentAgain().require(new SameRecordSentAgain.Sendings(first.contentHash(), hash));
        return first.sampleId();
    }

    private List<FieldReading> check(FieldNotes notes, Sample sample) {
        Instant approvedAt = orders.byId(sample.workOrderId()).approvedAt();
        var objections = new Objections()
                .hear(new CollectedAfterApproval(), new CollectedAfterApproval.Moment(notes.deviceTime(), approvedAt))
                .hear(new CollectedInThePast(), new CollectedInThePast.Moment(notes.deviceTime(), clock.now()));
        List<FieldReading> readings = fieldReadings.checked(notes, sample, objections);
        new Filling(samples.containersOf(sample)).check(notes.containers(), objections);
        objections.hear(
                new NothingLeftOutSilently(),
                new NothingLeftOutSilently.Omissions(
                        Omission.in(notes, sample, samples.containersOf(sample)), notes.remark()));
        FieldSituation situation = situation(notes, sample);
        conditions.forEach(each -> each.check(situation, objections));
        objections.refuseIfAny();
        return readings;
    }

    private FieldSituation situation(FieldNotes notes, Sample sample) {
        return FieldSituation.of(
                sample,
                samples.containersOf(sample),
                notes.weather(),
                notes.circumstances().facts());
    }

    private List<String> instruments(List<FieldReading> readings, FieldSituation situation) {
        Stream<String> ofReadings =
                readings.stream().map(FieldReading::instrument).filter(Objects::nonNull);
        Stream<String> named = conditions.stream().flatMap(each -> each.instruments(situation).stream());
        return Stream.concat(ofReadings, named).filter(code -> !code.isBlank()).toList();
    }

    private Signature secondSampler(CoSigner coSigner, Actor sampler, Sample sample) {
        if (coSigner == null || coSigner.account() == null) {
            throw Refusal.invalid(
                    "SecondSamplerGiven", "secondSampler.account", "请第二采样人签名", "The second sampler must sign");
        }
        Signature second = signing.coSign(coSigner.account(), coSigner.pin(), Capacity.SAMPLER);
        new TwoSamplersPresent()
                .require(new TwoSamplersPresent.Pair(
                        sampler.personId(), second.person().personId()));
        new CoSignerOfTheOrganisation()
                .require(new CoSignerOfTheOrganisation.Pair(
                        sample.organisation(), second.person().organisation()));
        return second;
    }

    /** Both samplers by the sampling standard, the first by the methods of the field readings and with the instruments too. */
    private void passTheGate(
            UUID first,
            UUID second,
            Sample sample,
            List<FieldReading> readings,
            List<String> instruments,
            Instant collectedAt) {
        var sampling = List.of(Procedure.of(sample.element().samplingStandard(), sample.matrix(), List.of()));
        for (UUID sampler : List.of(first, second)) {
            gate.pass(may(sampler, Activity.SAMPLE, sample, collectedAt).by(sampling), sample.asSubject(), 0);
        }
        gate.pass(
                may(first, Activity.MEASURE_IN_FIELD, sample, collectedAt)
                        .by(procedures(readings, sample.matrix()))
                        .withInstruments(instruments),
                sample.asSubject(),
                0);
    }

    private static Question may(UUID person, Activity activity, Sample sample, Instant at) {
        return Question.may(person, activity, at, sample.organisation()).forOccasion(sample.id());
    }

    private static List<Procedure> procedures(List<FieldReading> readings, String matrix) {
        return readings.stream()
                .filter(reading -> reading.method() != null)
                .collect(Collectors.groupingBy(
                        FieldReading::method, Collectors.mapping(FieldReading::analyte, Collectors.toList())))
                .entrySet()
                .stream()
                .map(each -> Procedure.of(each.getKey(), matrix, each.getValue()))
                .toList();
    }

    private UUID keep(
            FieldNotes notes,
            String hash,
            Sample sample,
            List<FieldReading> readings,
            Actor sampler,
            Signature second) {
        Map<UUID, String> photoHashes = photos.hashesOf(notes.photos());
        notes.photos().stream().filter(id -> !photoHashes.containsKey(id)).forEach(photos::byId);
        sample.collect(notes.deviceTime());
        new Filling(samples.containersOf(sample)).fill(notes.containers(), notes.deviceTime());
        var record = new FieldRecord(
                notes.id(),
                sample.id(),
                sample.workOrderId(),
                sample.organisation(),
                notes.deviceTime(),
                clock.now(),
                sampler.personId(),
                sampler.name(),
                second.person().personId(),
                second.person().name(),
                notes.position(),
                notes.weather(),
                notes.circumstances(),
                readings,
                notes.photos(),
                notes.remark(),
                hash);
        records.add(record);
        var content = new Content(sample.code().text(), record, notes.containers(), photoHashes);
        ledger.record(
                notes.id(),
                Act.of(Verb.COLLECT, sample.asSubject(), sampler, Capacity.SAMPLER, content)
                        .with(second.person())
                        .at(notes.deviceTime(), notes.position())
                        .signedBy(second));
        collected.fire(new SampleCollected(sample.id(), sample.workOrderId(), sample.organisation()));
        return sample.id();
    }

    /** @param photos SHA-256 of each photo, by its id */
    private record Content(
            String sampleCode, FieldRecord record, List<FilledContainer> containers, Map<UUID, String> photos) {}
}

package jialing.domain.evidence;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jialing.domain.evidence.EvidenceFile.About;
import jialing.domain.evidence.EvidenceFile.Certificate;
import jialing.domain.evidence.EvidenceFile.ProvenAct;
import jialing.domain.evidence.persistence.RelatedThings;
import jialing.domain.ledger.ActSignature;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.TransparencyLog;
import jialing.domain.people.AsTheHouse;
import jialing.domain.people.StatementOfResponsibility;
import jialing.domain.shared.AnalystIsBlind;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;

/**
 * Puts together what proves a sample, a result, a report or a published observation, from the work order to the release, or an inspection, as far as
 * the asking person may see it. Checked by {@code ./lims verify}, which needs no server.
 */
@View
public class EvidenceFiles {

    @Inject
    RelatedThings related;

    @Inject
    Ledger ledger;

    @Inject
    TransparencyLog log;

    @Inject
    EvidenceElsewhere elsewhere;

    @Inject
    AsTheHouse house;

    @Inject
    LabClock clock;

    @Inject
    CurrentActor current;

    /**
     * @param key number, code or id, by which things of this kind are known
     * @throws Refusal when there is no such thing, or when its newest act is not yet in a checkpoint
     */
    public byte[] of(EvidenceKind kind, String key) {
        return fileOf(kind, key).zip();
    }

    /** The same in its parts, by their names. */
    public Map<String, byte[]> partsOf(EvidenceKind kind, String key) {
        return fileOf(kind, key).entries();
    }

    private EvidenceFile fileOf(EvidenceKind kind, String key) {
        if (kind == EvidenceKind.SAMPLE || kind == EvidenceKind.RESULT) {
            new AnalystIsBlind().require(current.get());
        }
        List<Subject> subjects = related.to(kind, key);
        if (subjects.isEmpty()) {
            throw Refusal.notFound("Evidence", kind.label().zh(), key);
        }
        List<Subject> beyond = subjects.stream()
                .filter(subject -> subject.type().equals("WorkOrder"))
                .flatMap(order -> elsewhere.of(order.id()).stream())
                .toList();
        return beyond.isEmpty()
                ? fileOf(new About(kind, key), subjects)
                : house.get(() -> fileOf(
                        new About(kind, key),
                        Stream.concat(subjects.stream(), beyond.stream()).toList()));
    }

    private EvidenceFile fileOf(About about, List<Subject> subjects) {
        List<RecordedAct> acts = new ArrayList<>(ledger.history(subjects));
        List<String> fingerprints = acts.stream()
                .flatMap(act -> act.signatures().stream())
                .map(ActSignature::certificate)
                .distinct()
                .toList();
        acts.addAll(ledger.history(related.keysOf(fingerprints)));
        var inclusions = log.inclusionsOf(acts.stream().map(RecordedAct::id).toList());
        if (inclusions.byId().size() < acts.size()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "ActsAreInTheLog",
                    null,
                    Text.of(
                            "最新的操作正在写入日志，请两秒后再试",
                            "The newest act is on its way into the log: try again in two seconds"),
                    null);
        }
        List<Certificate> certificates = related.certificates(fingerprints).stream()
                .map(each -> new Certificate(each.certificate(), each.issuer(), each.above()))
                .toList();
        return new EvidenceFile(
                about,
                clock.now(),
                log.verifierKey(),
                log.witnesses(),
                inclusions.checkpoint(),
                acts.stream().map(act -> proven(act, inclusions)).toList(),
                certificates,
                authorisationsOf(acts),
                statementsOf(acts),
                related.files(subjects).stream()
                        .map(each -> new EvidenceFile.RawFile(each.name(), each.sha256(), each.bytes()))
                        .toList());
    }

    private List<EvidenceFile.Authorisation> authorisationsOf(List<RecordedAct> acts) {
        List<String> hashes = acts.stream()
                .flatMap(act -> act.signatures().stream())
                .map(ActSignature::authorisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return related.authorisations(hashes).stream()
                .map(each -> new EvidenceFile.Authorisation(
                        each.text(), each.authenticatorData(), each.clientData(), each.signature()))
                .toList();
    }

    private static ProvenAct proven(RecordedAct act, TransparencyLog.Inclusions inclusions) {
        var place = inclusions.byId().get(act.id());
        return new ProvenAct(act.sealedText(), act.content(), act.signatures(), place.index(), place.path());
    }

    private static Map<String, Object> statementsOf(List<RecordedAct> acts) {
        var texts = new LinkedHashMap<String, Object>();
        acts.stream()
                .map(RecordedAct::statement)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(version ->
                        StatementOfResponsibility.textOf(version).ifPresent(text -> texts.put(version, text)));
        return texts;
    }
}

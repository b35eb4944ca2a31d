package jialing.domain.evidence.responsibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.evidence.ResponsibilityAct;
import jialing.domain.evidence.ResponsibilityChain;
import jialing.domain.evidence.ResponsibilityGap;
import jialing.domain.evidence.ResponsibilityKind;
import jialing.domain.evidence.ResponsibilityLink;
import jialing.domain.evidence.ResponsibilityNode;
import jialing.domain.evidence.ResponsibilityRelation;
import jialing.domain.evidence.ResponsibilityStage;
import jialing.domain.evidence.ResponsibilityVersion;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.ActDone;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.VersionKept;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Text;

/** A chain on its way from the record to the picture: nodes and links, each drawn once, in the order of the stages. */
public final class ResponsibilityDrawing {

    private static final Text NO_ACT = Text.of("账本上没有它的行为", "no act on the ledger stands behind it");

    /** The network's sites are loaded in the centre's record, which a district does not see. */
    private static final Text LOADED_ELSEWHERE =
            Text.of("载入点位目录的行为不在可见的记录中", "the act that loaded the sites is in no record seen from here");

    private final ResponsibilityRecord record;
    private final Map<String, ResponsibilityNode> nodes = new LinkedHashMap<>();
    private final Set<ResponsibilityLink> links = new LinkedHashSet<>();
    private final List<ResponsibilityGap> gaps = new ArrayList<>();

    private ResponsibilityDrawing(ResponsibilityRecord record) {
        this.record = record;
    }

    public static ResponsibilityChain of(ResponsibilityRecord record) {
        var drawing = new ResponsibilityDrawing(record);
        new ResponsibilityBeforeTheBench(record, drawing).draw();
        new ResponsibilityAtTheBench(record, drawing).draw();
        new ResponsibilityForTheWord(record, drawing).draw();
        return drawing.chain();
    }

    private ResponsibilityChain chain() {
        return new ResponsibilityChain(
                record.resultId(),
                record.sample().code(),
                record.container().code(),
                record.analyte().code(),
                record.analyte().name(),
                record.batch().method(),
                record.batch().organisation(),
                organisationName(record.batch().organisation()),
                record.versions().stream().map(this::version).toList(),
                List.copyOf(nodes.values()),
                List.copyOf(links),
                List.copyOf(gaps));
    }

    private ResponsibilityVersion version(VersionKept version) {
        VersionKept last = record.versions().get(record.versions().size() - 1);
        return new ResponsibilityVersion(
                version.id(),
                version.round(),
                version.version(),
                printed(version),
                version.unit(),
                version.reason(),
                version.recordedAt(),
                version.id().equals(last.id()),
                record.reports().stream()
                        .filter(report -> report.versions().contains(version.id()))
                        .map(ResponsibilityRecord.ReportMade::number)
                        .toList());
    }

    String printed(VersionKept version) {
        return new ResponsibilityValue(
                        version.kind(),
                        version.value(),
                        version.operator(),
                        version.limitValue(),
                        version.limitKind(),
                        version.whyNot())
                .printed(record.batch().matrix());
    }

    /** The acts on this thing with one of these verbs, oldest first. */
    Stream<ActDone> acts(String type, UUID thing, Verb... verbs) {
        return record.acts().stream()
                .filter(act -> act.isOn(type, thing))
                .filter(act -> verbs.length == 0 || List.of(verbs).contains(act.verb()));
    }

    /** The last of them, or none. */
    Optional<ActDone> act(String type, UUID thing, Verb... verbs) {
        return acts(type, thing, verbs).reduce((first, second) -> second);
    }

    /** Draws an act with the persons who did it, in the capacity they held, for the organisation they did it for. */
    String draw(ActDone act, ResponsibilityStage stage) {
        String id = "act:" + act.id();
        if (nodes.containsKey(id)) {
            return id;
        }
        var facts = new ResponsibilityFacts().add("理由", "Reason", act.reason());
        nodes.put(
                id,
                new ResponsibilityNode(
                        id, stage, ResponsibilityKind.ACT, act.verb().label(), facts.all(), List.of(), behind(act)));
        act.actors().forEach(person -> link(id, person));
        return id;
    }

    private void link(String act, ActingPerson person) {
        boolean house = person.capacity() == Capacity.SYSTEM;
        String id = "person:" + person.personId();
        nodes.putIfAbsent(
                id,
                new ResponsibilityNode(
                        id,
                        null,
                        house ? ResponsibilityKind.HOUSE : ResponsibilityKind.PERSON,
                        Text.of(
                                person.name(),
                                house ? ResponsibilityKind.HOUSE.label().en() : person.name()),
                        List.of(),
                        List.of(),
                        null));
        links.add(new ResponsibilityLink(
                act,
                ResponsibilityRelation.WAS_ASSOCIATED_WITH,
                id,
                person.capacity().label()));
        link(id, ResponsibilityRelation.ACTED_ON_BEHALF_OF, organisation(person.organisation()));
    }

    private String organisation(String code) {
        String id = "organisation:" + code;
        nodes.putIfAbsent(
                id,
                new ResponsibilityNode(
                        id, null, ResponsibilityKind.ORGANISATION, organisationName(code), List.of(), List.of(), null));
        return id;
    }

    private Text organisationName(String code) {
        return record.organisations().getOrDefault(code, Text.of(code, code));
    }

    /**
     * Draws a thing.
     *
     * @param key by which it is told from others of its kind
     * @param act by which it came to be; where there should be one and there is none, that is said
     * @param missing what its evidence lacks besides
     */
    String draw(
            ResponsibilityStage stage,
            ResponsibilityKind kind,
            Object key,
            Text title,
            ResponsibilityFacts facts,
            Optional<ActDone> act,
            List<Text> missing) {
        String id = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":" + key;
        var lacking = new ArrayList<>(missing);
        if (act.isEmpty()) {
            lacking.add(kind == ResponsibilityKind.SITE ? LOADED_ELSEWHERE : NO_ACT);
        }
        nodes.putIfAbsent(
                id,
                new ResponsibilityNode(
                        id,
                        stage,
                        kind,
                        title,
                        facts.all(),
                        List.copyOf(lacking),
                        act.map(ResponsibilityDrawing::behind).orElse(null)));
        return id;
    }

    void link(String from, ResponsibilityRelation relation, String to) {
        links.add(new ResponsibilityLink(from, relation, to, null));
    }

    void missing(ResponsibilityStage stage, String zh, String en) {
        gaps.add(new ResponsibilityGap(stage, Text.of(zh, en)));
    }

    private static ResponsibilityAct behind(ActDone act) {
        return new ResponsibilityAct(
                act.id(),
                act.verb(),
                act.verb().label(),
                act.deviceTime(),
                act.recordedAt(),
                act.position(),
                act.statement(),
                act.signatures(),
                act.contentHash(),
                act.hash(),
                act.place());
    }
}

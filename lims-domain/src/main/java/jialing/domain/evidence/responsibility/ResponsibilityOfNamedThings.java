package jialing.domain.evidence.responsibility;

import static jialing.domain.evidence.ResponsibilityRelation.USED;
import static jialing.domain.evidence.ResponsibilityRelation.WAS_DERIVED_FROM;
import static jialing.domain.evidence.ResponsibilityRelation.WAS_GENERATED_BY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.evidence.ResponsibilityKind;
import jialing.domain.evidence.ResponsibilityStage;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.ActDone;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.ConditionsMet;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.RoomUsed;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.SubstanceUsed;
import jialing.domain.evidence.responsibility.ResponsibilityRecord.TreatmentDone;
import jialing.domain.gate.MaterialUse;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Text;

/** What the analyst named at the bench: materials with all that they were made of, and the room with what was read there meanwhile. */
final class ResponsibilityOfNamedThings {

    private static final ResponsibilityStage STAGE = ResponsibilityStage.ANALYSIS;

    private final ResponsibilityRecord record;
    private final ResponsibilityDrawing drawing;

    ResponsibilityOfNamedThings(ResponsibilityRecord record, ResponsibilityDrawing drawing) {
        this.record = record;
        this.drawing = drawing;
    }

    /** @param opening the act that opened the batch */
    void draw(String opening) {
        preparations(opening);
        substances(opening);
        rooms(opening);
    }

    /** Steps and splits are acts on the sample; what it was digested or extracted with stands in a batch. */
    private void preparations(String opening) {
        drawing.acts("Sample", record.sample().id(), Verb.PREPARE_SAMPLE, Verb.SPLIT_SAMPLE)
                .forEach(act -> drawing.link(
                        "container:" + record.container().id(), WAS_GENERATED_BY, drawing.draw(act, STAGE)));
        for (TreatmentDone done : record.treatments()) {
            Optional<ActDone> act = drawing.act("PreparationBatch", done.id());
            String node = drawing.draw(
                    STAGE,
                    ResponsibilityKind.PREPARATION,
                    done.id(),
                    Text.of(
                            done.treatment().label().zh() + " " + done.number(),
                            done.treatment().label().en() + " " + done.number()),
                    new ResponsibilityFacts()
                            .add("方法", "Method", done.method())
                            .add("全程序空白", "Procedural blanks", done.blanks())
                            .add("温度 (℃)", "Temperature (°C)", done.temperature())
                            .add("时间 (min)", "Time (min)", done.minutes()),
                    act,
                    List.of());
            act.ifPresent(run -> drawing.link(node, WAS_GENERATED_BY, drawing.draw(run, STAGE)));
            drawing.link(opening, USED, node);
        }
    }

    private void substances(String opening) {
        Map<UUID, String> nodes = new HashMap<>();
        record.substances().forEach(substance -> nodes.put(substance.id(), substance(substance)));
        for (SubstanceUsed substance : record.substances()) {
            String node = nodes.get(substance.id());
            if (!substance.roles().isEmpty()) {
                drawing.link(opening, USED, node);
            }
            substance.madeOf().stream()
                    .filter(nodes::containsKey)
                    .forEach(parent -> drawing.link(node, WAS_DERIVED_FROM, nodes.get(parent)));
        }
        if (record.substances().isEmpty()) {
            drawing.missing(
                    STAGE, "所用试剂、标准溶液及其溯源没有记录", "reagents, standard solutions and their lineage were not recorded");
        }
    }

    private String substance(SubstanceUsed substance) {
        Optional<ActDone> made = Stream.of("Material", "ReferenceMaterial")
                .flatMap(type -> drawing.acts(type, substance.id()))
                .findFirst();
        String node = drawing.draw(
                STAGE,
                ResponsibilityKind.MATERIAL,
                substance.id(),
                substance.name(),
                new ResponsibilityFacts()
                        .add("编号", "Number", substance.number())
                        .add("代号", "Code", substance.kind().isMadeHere() ? null : substance.code())
                        .add("批号", "Lot", substance.kind().isMadeHere() ? null : substance.lot())
                        .add("生产者", "Producer", substance.producer())
                        .add("有效期至", "Valid until", substance.validTo())
                        .say("用途", "Used for", roles(substance.roles())),
                made,
                substance.recalledAt() == null ? List.of() : List.of(Text.of("后来被召回", "was recalled later")));
        made.filter(act -> act.verb() == Verb.PREPARE_SOLUTION)
                .ifPresent(act -> drawing.link(node, WAS_GENERATED_BY, drawing.draw(act, STAGE)));
        return node;
    }

    private static Text roles(List<MaterialUse.Role> roles) {
        return roles.isEmpty()
                ? null
                : Text.of(
                        roles.stream().map(role -> role.label().zh()).collect(Collectors.joining("、")),
                        roles.stream().map(role -> role.label().en()).collect(Collectors.joining(", ")));
    }

    private void rooms(String opening) {
        for (RoomUsed room : record.rooms()) {
            var facts = new ResponsibilityFacts().add("编号", "Code", room.code());
            room.conditions().stream()
                    .filter(met -> met.readings() > 0)
                    .forEach(met -> facts.add(
                            met.quantity().label().zh(), met.quantity().label().en(), said(met)));
            String node = drawing.draw(
                    STAGE,
                    ResponsibilityKind.ROOM,
                    room.id(),
                    room.name(),
                    facts,
                    drawing.act("Place", room.id()),
                    room.excursions().stream()
                            .map(number -> Text.of("分析期间环境超限：" + number, "out of its limits meanwhile: " + number))
                            .toList());
            drawing.link(opening, USED, node);
        }
        if (record.rooms().stream().noneMatch(RoomUsed::wasWatched)) {
            drawing.missing(STAGE, "分析室的温度和湿度没有记录", "temperature and humidity of the room were not recorded");
        }
    }

    private static String said(ConditionsMet met) {
        String range = met.lowest().equals(met.highest()) ? met.lowest() : met.lowest() + " – " + met.highest();
        return "%s %s (n = %d)".formatted(range, met.quantity().unit(), met.readings());
    }
}

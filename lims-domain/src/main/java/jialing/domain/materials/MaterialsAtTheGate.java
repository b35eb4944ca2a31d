package jialing.domain.materials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.gate.Activity;
import jialing.domain.gate.GateObjections;
import jialing.domain.gate.GateRules;
import jialing.domain.gate.MaterialUse;
import jialing.domain.gate.MaterialUse.Role;
import jialing.domain.gate.Objection;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.materials.persistence.LineageTable;
import jialing.domain.materials.rules.CalibrationAndControlFromDifferentLots;
import jialing.domain.materials.rules.MaterialAccepted;
import jialing.domain.materials.rules.MaterialInUse;
import jialing.domain.materials.rules.MaterialNotRecalled;
import jialing.domain.materials.rules.MaterialOfThisLaboratory;
import jialing.domain.materials.rules.MaterialOpenedNotTooLong;
import jialing.domain.materials.rules.MaterialUnexpired;
import jialing.domain.shared.Rule;

/**
 * Numbers come from materials that may be used, down to the lots that they were made from. One question to the database, however many
 * materials are named and however deep their lineage is.
 *
 * <p>Ancestors are not kept as used: a recall goes down from the lot to what was made from it, and finds what was used there.
 */
@ApplicationScoped
class MaterialsAtTheGate implements GateRules {

    private static final MaterialOfThisLaboratory REGISTERED = new MaterialOfThisLaboratory();
    private static final CalibrationAndControlFromDifferentLots DIFFERENT_LOTS =
            new CalibrationAndControlFromDifferentLots();
    private static final List<Rule<MaterialInUse>> OF_EACH = List.of(
            new MaterialUnexpired(), new MaterialAccepted(), new MaterialNotRecalled(), new MaterialOpenedNotTooLong());

    @Inject
    LineageTable lineage;

    @Override
    public List<Rule<?>> rules() {
        return List.of(REGISTERED, OF_EACH.get(0), OF_EACH.get(1), OF_EACH.get(2), OF_EACH.get(3), DIFFERENT_LOTS);
    }

    @Override
    public List<Objection> judge(Question question) {
        boolean concerned = question.activity().producesNumbers() || question.activity() == Activity.CALIBRATE;
        if (!concerned || question.materials().isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = question.materials().stream().map(MaterialUse::material).collect(Collectors.toSet());
        Map<UUID, List<Standing>> standings = lineage.standings(ids, question.at()).stream()
                .collect(Collectors.groupingBy(Standing::named, LinkedHashMap::new, Collectors.toList()));
        var objections = new GateObjections();
        ids.forEach(id -> hear(objections, question, id, standings.getOrDefault(id, List.of())));
        hearPairs(objections, question, standings);
        return objections.all();
    }

    private static void hear(GateObjections objections, Question question, UUID id, List<Standing> standings) {
        var element = QualityElement.material(id);
        Optional<Standing> itself = standings.stream()
                .filter(Standing::isNamedItself)
                .filter(standing -> standing.organisation().equals(question.organisation()))
                .findFirst();
        objections.hear(element, REGISTERED, new MaterialOfThisLaboratory.Entry(id, itself.isPresent()));
        itself.map(Standing::label)
                .ifPresent(label -> standings.forEach(standing -> OF_EACH.forEach(
                        rule -> objections.hear(element, rule, new MaterialInUse(label, standing, question.day())))));
    }

    private static void hearPairs(GateObjections objections, Question question, Map<UUID, List<Standing>> standings) {
        List<UUID> calibrations = of(Role.CALIBRATION, question);
        for (UUID control : of(Role.QUALITY_CONTROL, question)) {
            for (UUID calibration : calibrations) {
                List<Standing> one = standings.getOrDefault(calibration, List.of());
                List<Standing> other = standings.getOrDefault(control, List.of());
                objections.hear(
                        QualityElement.material(control),
                        DIFFERENT_LOTS,
                        new CalibrationAndControlFromDifferentLots.Pair(label(one), label(other), common(one, other)));
            }
        }
    }

    private static List<UUID> of(Role role, Question question) {
        return question.materials().stream()
                .filter(use -> use.role() == role)
                .map(MaterialUse::material)
                .distinct()
                .toList();
    }

    private static String label(List<Standing> standings) {
        return standings.stream()
                .filter(Standing::isNamedItself)
                .map(Standing::label)
                .findFirst()
                .orElse("");
    }

    /** Only what carries the analyte counts: both may well be acidified from one bottle. The lot at the root is named before a solution. */
    private static Optional<String> common(List<Standing> one, List<Standing> other) {
        Set<UUID> carriers = other.stream()
                .filter(Standing::carriesContents)
                .map(Standing::material)
                .collect(Collectors.toSet());
        return one.stream()
                .filter(Standing::carriesContents)
                .filter(standing -> carriers.contains(standing.material()))
                .min((a, b) -> Boolean.compare(a.kind().isMadeHere(), b.kind().isMadeHere()))
                .map(Standing::label);
    }
}
